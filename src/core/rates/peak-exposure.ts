/*
 * The most money that an investor has in a deal at any time, before purchases bring it back.
 */

import { CompensatedSum } from "../numeric/compensated-sum";
import { requireSameCount } from "../numeric/requirements";
import { requireMargin } from "./margin";

/**
 * The largest running sum of what went out less what came back; 0 when it never goes above 0.
 *
 * max(0, maxₜ Σ_{s ≤ t} (investedₛ − margin · purchasesₛ)). Within a period only the balance counts.
 * Undiscounted: it is an amount of money, to be held against a limit.
 *
 * @throws DealError "badInput" when the counts differ or margin is above 1.
 * @example peakExposure([5, 5], [2, 20]) is 3: 5 − 2 out after the first period
 */
export function peakExposure(
  invested: readonly number[],
  purchases: readonly number[],
  margin = 1,
): number {
  requireSameCount(["invested", "purchases"], invested, purchases);
  requireMargin(margin);
  const exposure = new CompensatedSum();
  let peak = 0;
  invested.forEach((amount, period) => {
    exposure.add(amount);
    exposure.add(-margin * (purchases[period] ?? 0));
    peak = Math.max(peak, exposure.value);
  });
  return peak;
}
