/*
 * How many times over the customer's sources of money pay for what it has committed to.
 */

import { DealError } from "../errors";
import { requireRate, requireSameCount } from "../numeric/requirements";
import { presentValueOfPeriods } from "../rates/present-value";

/**
 * Present value of sources ÷ present value of commitments, the first period undiscounted.
 *
 * @throws DealError "divideByZero" when the commitments are worth 0; "badInput" when the counts
 * differ or the rate is −100 % or less.
 * @example coverage([60, 60], [100, 100]) is 0.6
 */
export function coverage(
  sources: readonly number[],
  commitments: readonly number[],
  rate = 0,
): number {
  requireSameCount(["sources", "commitments"], sources, commitments);
  requireRate("rate", rate);
  const due = presentValueOfPeriods(commitments, rate);
  if (due === 0) throw new DealError("divideByZero", "commitments are worth 0: nothing to cover.");
  return presentValueOfPeriods(sources, rate) / due;
}
