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
  // Halved before they are added up, for the sum of two amounts may be out of range.
  const mean = totalOut / 2 + totalBack / 2;
  if (mean === 0) throw new DealError("divideByZero", "out and back are 0: nothing flows.");
  return Math.min(totalOut, totalBack) / mean;
}
