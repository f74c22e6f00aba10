/*
 * The headline of a circular deal: how many times the investment the customer has promised to spend.
 */

import { DealError } from "../errors";
import { requireRate, requireSameCount } from "../numeric/requirements";
import { presentValueOfPeriods } from "../rates/present-value";

/**
 * Committed purchases per unit of money invested.
 *
 * Σ committedₜ · dₜ ÷ Σ investedₜ · dₜ with dₜ = (1 + rate)^−t, the first period undiscounted. An
 * amount of the other sign is taken as it is: a commitment cancelled, an investment paid back.
 *
 * @throws DealError "divideByZero" when the money invested is worth 0; "badInput" when the counts
 * differ or the rate is −100 % or less.
 * @example commitmentMultiple([5], [100]) is 20
 */
export function commitmentMultiple(
  invested: readonly number[],
  committed: readonly number[],
  rate = 0,
): number {
  requireSameCount(["invested", "committed"], invested, committed);
  requireRate("rate", rate);
  const paidIn = presentValueOfPeriods(invested, rate);
  if (paidIn === 0) throw new DealError("divideByZero", "invested is worth 0: no multiple of it.");
  return presentValueOfPeriods(committed, rate) / paidIn;
}
