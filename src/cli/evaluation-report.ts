/* Evaluated cases as text: measures by cases, then what does not hold and what deserves a look. */
import type { CaseEvaluation } from "../deal/evaluate";
import type { Deal } from "../deal/document";
import { columnTable } from "./column-table";
import { measureText } from "./measure-text";

export function evaluationReport(deal: Deal, cases: readonly CaseEvaluation[]): string[] {
  return [
    deal.title,
    deal.question,
    "",
    ...columnTable(
      [["Measure", "Unit", ...cases.map(({ caseName }) => caseName)], ...measureRows(cases)],
      { textColumns: 2 },
    ),
    "",
    ...cases.flatMap(verdicts),
  ];
}

function measureRows(cases: readonly CaseEvaluation[]): string[][] {
  return (cases[0]?.measures ?? []).map(({ label, unit }, index) => [
    label,
    unit,
    ...cases.map(({ measures }) => {
      const measure = measures[index];
      return measure === undefined ? "" : measureText(measure);
    }),
  ]);
}

function verdicts({ caseName, checks, alerts }: CaseEvaluation): string[] {
  const broken = checks.filter(({ holds }) => !holds).map(({ label }) => label);
  const raised = alerts.filter(({ applies }) => applies).map(({ label }) => label);
  return [
    broken.length === 0
      ? `${caseName}: all ${checks.length} checks hold.`
      : `${caseName}: ${broken.length} of ${checks.length} checks fail: ${broken.join("; ")}.`,
    ...raised.map((label) => `${caseName}: look at this: ${label}.`),
  ];
}
