/*
 * The kind of error that a calculation ends with; tests never match its wording.
 */

import { DealError, type DealErrorKind } from "../../src/core/errors";

export function errorKind(calculate: () => unknown): DealErrorKind {
  try {
    calculate();
  } catch (error) {
    if (error instanceof DealError) return error.kind;
    throw error;
  }
  throw new Error("It gave an answer.");
}
