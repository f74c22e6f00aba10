/* Evaluated cases for another program. A measure without an answer is null: JSON knows no NaN. */
import type { CaseEvaluation, EvaluatedMeasure } from "../deal/evaluate";
import type { Deal } from "../deal/document";

export function evaluationJson(deal: Deal, cases: readonly CaseEvaluation[]): object {
  return {
    deal: deal.id,
    title: deal.title,
    asOf: deal.asOf,
    cases: cases.map(({ caseName, measures, checks, alerts }) => ({
      case: caseName,
      measures: Object.fromEntries(measures.map((each) => [each.key, measureJson(each)])),
      checks,
      alerts,
    })),
  };
}

function measureJson({ label, unit, value, secondValue }: EvaluatedMeasure): object {
  return {
    label,
    unit,
    value: numberOrNull(value),
    ...(secondValue === undefined ? {} : { secondValue: numberOrNull(secondValue) }),
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
