/*
 * Values as an analyst reads them: "100.0%", "20.0x", "−95.00". The unit decides the form; amounts
 * keep their unit in a column of its own. Minus is the sign U+2212, which screen readers say aloud.
 */

export interface ValueForm {
  readonly unit: string;
  /** Shown times 100. */
  readonly percent: boolean;
  readonly decimals: number;
}

const noAnswer = "no answer";

export function formatValue(value: number, form: ValueForm): string {
  return withSign(value, form, "auto");
}

/** A difference between two values of the same form; shares differ in percentage points. */
export function formatDifference(difference: number, form: ValueForm): string {
  const text = withSign(difference, form, "exceptZero");
  return form.percent && Number.isFinite(difference) ? text.replace("%", " pp") : text;
}

/** The unit where it is not already part of the value. */
export function unitBeside({ unit, percent }: Pick<ValueForm, "unit" | "percent">): string {
  return percent || unit === "x" ? "" : unit;
}

function withSign(
  value: number,
  { unit, percent, decimals }: ValueForm,
  signDisplay: "auto" | "exceptZero",
): string {
  if (!Number.isFinite(value)) return noAnswer;
  const number = new Intl.NumberFormat("en-US", {
    style: percent ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signDisplay === "auto" ? "negative" : signDisplay,
  }).format(value);
  return `${number.replace("-", "−")}${unit === "x" ? "x" : ""}`;
}
