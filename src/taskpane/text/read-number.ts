/*
 * A number as an analyst types it: "1,250.5", "(95)", "−95", "35%". Everything that could be read in
 * two ways is refused with what to type instead. Percent terms are typed in percent, always: "35" and
 * "35%" are 35 %, and "0.35" is 0.35 %, which the field says beside it.
 */

export type Reading = { readonly value: number } | { readonly problem: string };

export interface TypedAs {
  /** Typed in percent, kept as a fraction. */
  readonly percent: boolean;
  readonly unit: string;
}

const plain = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
const trailingPercent = /%(?=\)?$)/;

export function readNumber(text: string, { percent, unit }: TypedAs): Reading {
  const typed = text.replace(/[\s ]/g, "").replace("−", "-");
  if (typed === "") return { problem: "Type a number." };
  if (!percent && trailingPercent.test(typed)) {
    return { problem: `Type it in ${unit}, without a % sign.` };
  }
  const number = withoutBrackets(typed.replace(trailingPercent, ""));
  const isNumber = plain.test(number) && /^[+-]?[\d.]/.test(number);
  if (!isNumber) return { problem: whatToType(typed, unit) };
  const digits = number.replaceAll(",", "");
  return { value: percent ? hundredth(digits) : Number(digits) };
}

/** Moving the point in the text, rather than dividing, makes 14.3 % exactly what 0.143 is. */
function hundredth(digits: string): number {
  const [mantissa = "", exponent = "0"] = digits.toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/** The text that reads back as the value. */
export function typedNumber(value: number, { percent }: Pick<TypedAs, "percent">): string {
  return String(percent ? Number((value * 100).toPrecision(12)) : value);
}

/** Accountants write (95) for −95. */
function withoutBrackets(typed: string): string {
  return /^\(.+\)$/.test(typed) ? `-${typed.slice(1, -1)}` : typed;
}

function whatToType(typed: string, unit: string): string {
  if (/^[+-]?\d+,\d+$/.test(typed)) {
    return `Write decimals with a point: ${typed.replace(",", ".")}.`;
  }
  const [leading] = /^[+-]?[\d.,]+/.exec(typed) ?? [];
  return leading === undefined
    ? "Type a number, such as 5."
    : `Type the number alone, such as ${leading.replaceAll(",", "")}; it is in ${unit}.`;
}
