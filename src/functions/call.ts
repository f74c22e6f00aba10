/*
 * Calling a custom function by its id from outside Excel, with arguments as JSON has them: a value, a
 * list (a row), a list of lists (rows), null for an argument left out.
 */

import type { Answer } from "../catalogue/function-spec";
import { cellError, isCellError, type CellErrorCode } from "./cell-error";
import { specs } from "./index";

/** What the cell would show: a value, or an error and what is wrong. */
export type CallResult =
  { readonly value: Answer } | { readonly error: CellErrorCode; readonly message: string };

export const functionIds: readonly string[] = Object.keys(specs);

/** The answer of `DEAL.id(…)`; undefined when there is no such function. Any case will do. */
export function callFunction(id: string, args: readonly unknown[]): CallResult | undefined {
  const spec = specs[id.toUpperCase().replace(/^DEAL\./, "")];
  if (spec === undefined) return undefined;
  try {
    requireArgumentCount(spec.call.length, args.length);
    return { value: spec.call(...args) };
  } catch (error) {
    if (isCellError(error)) return { error: error.code, message: error.message };
    throw error;
  }
}

function requireArgumentCount(most: number, given: number): void {
  if (given <= most) return;
  throw cellError("#VALUE!", `${given} arguments were given; the function takes ${most} at most.`);
}
