/* How evaluated cases read in a terminal, on a case made up for it. */
import { evaluationJson } from "../../src/cli/evaluation-json";
import { evaluationReport } from "../../src/cli/evaluation-report";
import type { CaseEvaluation, EvaluatedMeasure } from "../../src/deal/evaluate";
import { evaluate } from "../../src/deal/evaluate";
import { templates } from "../../src/deal/templates";

const [deal] = templates;
if (deal === undefined) throw new Error("There is no template.");
const { rows } = evaluate(deal, deal.cases[0]?.name ?? "");

const measure = (
  label: string,
  value: number,
  shown: Partial<EvaluatedMeasure>,
): EvaluatedMeasure => ({
  key: label.toLowerCase(),
  label,
  definition: "",
  unit: "x",
  percent: false,
  decimals: 1,
  value,
  secondValue: undefined,
  ...shown,
});

const made: CaseEvaluation = {
  caseName: "Bad day",
  rows,
  measures: [
    measure("Share", 0.98765, { unit: "%", percent: true }),
    measure("Outflow", -1234567.891, { unit: "USD m", decimals: 2 }),
    measure("Runway", NaN, { secondValue: NaN }),
  ],
  checks: [
    { label: "Sources equal uses", holds: false },
    { label: "Shares sum to 1", holds: true },
  ],
  alerts: [
    { label: "The customer runs out of cash", applies: true },
    { label: "Take-or-pay bites", applies: false },
  ],
};

it("shows each measure in its unit, and n/a where there is no answer", () => {
  const lines = evaluationReport(deal, [made]);
  expect(lines).toContain("Share    %              98.8%");
  expect(lines).toContain("Outflow  USD m  -1,234,567.89");
  expect(lines).toContain("Runway   x                n/a");
});

it("names the checks that fail and the alerts that apply, and no others", () => {
  const text = evaluationReport(deal, [made]).join("\n");
  expect(text).toContain("Bad day: 1 of 2 checks fail: Sources equal uses.");
  expect(text).toContain("Bad day: look at this: The customer runs out of cash.");
  expect(text).not.toContain("Shares sum to 1");
  expect(text).not.toContain("Take-or-pay");
});

it("gives null for a measure without an answer, since JSON knows no NaN", () => {
  const json = JSON.parse(JSON.stringify(evaluationJson(deal, [made]))) as unknown;
  expect(json).toMatchObject({
    cases: [
      { measures: { runway: { value: null, secondValue: null }, share: { value: 0.98765 } } },
    ],
  });
});
