/*
 * What a custom function is, beyond its signature and its doc comment: the question it answers,
 * worked examples, and the same calculation as a plain Excel formula. Metadata, help, docs pages and
 * tests are derived from it.
 */

import type { Choices } from "./choices";

export type Cell = number | string | boolean | null;

/** One cell or rows of cells; null is an argument left out. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** A value, or rows of values: numbers, and texts where a row needs a label. */
export type Answer = number | string | (number | string)[][];

/** One call and its answer: shown in the docs, run against the function and against the LAMBDA. */
export interface Example {
  readonly shows: string;
  readonly args: readonly Argument[];
  /** The answer, or the text of a cell error such as "#DIV/0!". */
  readonly gives: number | string | readonly (readonly (number | string)[])[];
  /** Why the LAMBDA cannot do this one, where it covers only a part of the function. */
  readonly addInOnly?: string;
}

/** The same function as a plain Excel formula, or the reason there is none. */
export type Portable =
  { readonly lambda: string; readonly limits?: string } | { readonly addInOnly: string };

export type Category =
  | "Circularity"
  | "Cash and return"
  | "Lock-in"
  | "Concentration"
  | "Contagion"
  | "Revenue"
  | "Funding"
  | "Uncertainty"
  | "About";

export interface FunctionSpec {
  readonly call: (...args: readonly unknown[]) => Answer;
  readonly category: Category;
  /** What an analyst asks when this function is the answer. */
  readonly questions: readonly [string, ...string[]];
  /** The arguments that take one of some words. */
  readonly choices?: Readonly<Record<string, Choices>>;
  readonly examples: readonly [Example, ...Example[]];
  readonly portable: Portable;
}

/**
 * The specification of a function. It checks its own arguments, so that any will do here; rows with
 * labels are declared as `unknown[][]`, for which alone Microsoft's generator has a name.
 */
export function specify(
  call: (...args: never[]) => Answer | unknown[][],
  rest: Omit<FunctionSpec, "call">,
): FunctionSpec {
  return { call: call as FunctionSpec["call"], ...rest };
}
