/*
 * How evenly money goes back and forth between two parties, whatever the order in time.
 */

import { DealError } from "../errors";
import { requireNonNegative } from "../numeric/requirements";
import { sum } from "../numeric/sum";

/**
 * Weighted reciprocity of one pair: 2 · min(out, back) ÷ (out + back) of the totals.
 *
 * 1 when both pay the same, 0 when only one pays. Only the totals matter, so the lists may differ in
 * length.
 *
 * @throws DealError "divideByZero" when nothing flows; "badInput" when an amount is negative.
 * @example reciprocity([5], [100]) is 10 / 105
 * @see Squartini, Picciolo, Ruzzenenti, Garlaschelli (2013), Reciprocity of weighted networks.
 */
export function reciprocity(out: readonly number[], back: readonly number[]): number {
  const instead = "A payment the other way belongs in the other argument.";
  requireNonNegative("out", out, instead);
  requireNonNegative("back", back, instead);
  const totalOut = sum(out);
  const totalBack = sum(back);
  const larger = Math.max(totalOut, totalBack);
  if (larger === 0) throw new DealError("divideByZero", "out and back are 0: nothing flows.");
  const ratio = Math.min(totalOut, totalBack) / larger;
  return (2 * ratio) / (1 + ratio);
}
