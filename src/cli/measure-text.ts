/* A measure as a person reads it: in its own unit and decimals, `n/a` where there is no answer. */
import type { EvaluatedMeasure } from "../deal/evaluate";

export function measureText({ value, percent, decimals }: EvaluatedMeasure): string {
  if (Number.isNaN(value)) return "n/a";
  const shown = (percent ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return percent ? `${shown}%` : shown;
}
