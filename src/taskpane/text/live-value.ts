/*
 * What a cell of the sheet says, in the pane's own form: signs and percentages as everywhere else in
 * the pane, and words and errors as the sheet shows them.
 */
import type { EvaluatedMeasure } from "../../deal/evaluate";
import type { LiveMeasure } from "../../excel/live-measures";
import { formatValue } from "./format-value";

export function liveValue(
  { values, texts }: LiveMeasure,
  index: number,
  form: EvaluatedMeasure | undefined,
): string {
  const value = values[index];
  const text = texts[index] ?? "";
  if (typeof value === "number") return form ? formatValue(value, form) : text;
  return text.startsWith("#") ? `no answer (${text})` : text;
}
