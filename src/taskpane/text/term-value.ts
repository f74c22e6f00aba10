/* The value of a term in a line of text: "5 USD bn", "35%", "Vendor money first", "5 in 2026". */
import type { InputValue } from "../../deal/document";
import type { Term } from "../../deal/terms";
import { choiceWording } from "./choice-wording";

export function termValue(term: Term, value: InputValue, firstYear: number): string {
  if (typeof value === "string") return choiceWording(value);
  return typeof value === "number" ? termAmount(term, value) : termYears(term, value, firstYear);
}

export function termAmount(term: Term, value: number): string {
  const shown = term.percent ? value * 100 : value;
  const number = new Intl.NumberFormat("en-US", {
    maximumSignificantDigits: 12,
    useGrouping: term.unit !== "year",
  }).format(shown);
  return `${number.replace("-", "−")}${term.percent ? term.unit : ` ${term.unit}`}`;
}

/** Single years while there are few, the total otherwise. */
function termYears(term: Term, values: readonly number[], firstYear: number): string {
  const paid = values.flatMap((value, index) => (value === 0 ? [] : [{ value, index }]));
  const span = `${firstYear} to ${firstYear + values.length - 1}`;
  if (paid.length === 0) return `0 in every year, ${span}`;
  if (paid.length <= 2) {
    return paid
      .map(({ value, index }) => `${termAmount(term, value)} in ${firstYear + index}`)
      .join(", ");
  }
  const total = paid.reduce((sum, { value }) => sum + value, 0);
  return `${termAmount(term, total)} in total, ${span}`;
}
