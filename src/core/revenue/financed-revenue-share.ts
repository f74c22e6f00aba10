/*
 * How much of a vendor's revenue it paid for itself. No accounting standard defines this; it is the
 * vendor's own money, traced through its customer's cash, over the revenue reported.
 */

import { recycled, type Tracing } from "../circularity/recycled";
import { DealError } from "../errors";
import { requireSameCount } from "../numeric/requirements";
import { sum } from "../numeric/sum";

/**
 * Σ recycledₜ ÷ Σ total revenueₜ, traced as `recycled` says.
 *
 * Total revenue is that of the same periods and includes the purchases. A credit note is negative
 * revenue, but the sum may not be.
 *
 * @throws DealError "divideByZero" when total revenue is 0; "badInput" when it is negative in sum,
 * the counts differ, or as `recycled`.
 * @example financedRevenueShare([5], [100], [200]) is 0.025
 */
export function financedRevenueShare(
  invested: readonly number[],
  purchases: readonly number[],
  totalRevenue: readonly number[],
  otherFunding?: readonly number[],
  tracing?: Tracing,
): number {
  requireSameCount(["invested", "total_revenue"], invested, totalRevenue);
  const financed = sum(recycled(invested, purchases, otherFunding, tracing));
  const revenue = sum(totalRevenue);
  if (revenue === 0) throw new DealError("divideByZero", "total_revenue is 0: no share of it.");
  if (revenue > 0) return financed / revenue;
  const instead = "Give revenue as a positive amount.";
  throw new DealError("badInput", `total_revenue sums to ${revenue}. ${instead}`);
}
