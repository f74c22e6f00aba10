/*
 * The one error of the calculation. Its kinds are chosen by what the modeller can do next; each
 * becomes one of Excel's errors in functions/boundary.ts and nowhere else.
 */

/** Why a calculation could not give an answer. */
export type DealErrorKind = "badInput" | "noSolution" | "divideByZero" | "missing";

/** Says what is wrong, where, and what would be right. Thrown by core and deal only. */
export class DealError extends Error {
  override readonly name = "DealError";

  constructor(
    readonly kind: DealErrorKind,
    message: string,
  ) {
    super(message);
  }
}
