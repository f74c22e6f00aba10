/* What was typed for a term, read as its value, or what is wrong with it. */
import type { InputValue } from "../../deal/document";
import { termProblem, type Term } from "../../deal/terms";
import { readNumber, typedNumber, type Reading } from "./read-number";
import { termAmount } from "./term-value";

/** One text for a single value, one for each year of a series. */
export type Typed = readonly string[];

export type TermReading = { readonly value: InputValue } | { readonly problem: string };

export function readTerm(term: Term, typed: Typed, firstYear: number): TermReading {
  const read = readTexts(term, typed, firstYear);
  if ("problem" in read) return read;
  const problem = termProblem(term, read.value, typed.length);
  return problem === undefined ? read : { problem };
}

/** One number of a term, within the term's limits. */
export function readTermNumber(term: Term, text: string): Reading {
  const read = readNumber(text, term);
  if ("problem" in read) return read;
  const { low, high, whole } = term.limits;
  if (whole === true && !Number.isInteger(read.value)) return { problem: "Type a whole number." };
  if (low !== undefined && read.value < low) {
    return { problem: `The least is ${termAmount(term, low)}.` };
  }
  if (high !== undefined && read.value > high) {
    return { problem: `The most is ${termAmount(term, high)}.` };
  }
  return read;
}

/** What stands in the fields when a term has a value. */
export function typedTerm(term: Term, value: InputValue): Typed {
  if (typeof value === "string") return [value];
  return [value].flat().map((number) => typedNumber(number, term));
}

function readTexts(term: Term, typed: Typed, firstYear: number): TermReading {
  const [first = ""] = typed;
  if (term.limits.options !== undefined) return { value: first };
  if (term.shape === "scalar") return readTermNumber(term, first);
  const values: number[] = [];
  for (const [index, text] of typed.entries()) {
    const reading = readTermNumber(term, text);
    if ("problem" in reading) return { problem: `${firstYear + index}: ${reading.problem}` };
    values.push(reading.value);
  }
  return { value: values };
}
