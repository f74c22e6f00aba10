/*
 * The share of an investment that comes home: what a vendor put into its customer and got back as
 * purchases from itself.
 */

import { DealError } from "../errors";
import { sum } from "../numeric/sum";
import { recycled, type Tracing } from "./recycled";

/**
 * Recycled ÷ invested, from 0 (nothing has come back) to 1 (all of it).
 *
 * Σ recycledₜ ÷ Σ investedₜ, traced as `recycled` says. Amounts are not discounted: the question is
 * where the money went, not what it was worth.
 *
 * @throws DealError "divideByZero" when nothing was invested; "badInput" as `recycled`.
 * @example circularity([5], [4], [15], "pro_rata") is 0.2
 */
export function circularity(
  invested: readonly number[],
  purchases: readonly number[],
  otherFunding?: readonly number[],
  tracing?: Tracing,
): number {
  const cameBack = sum(recycled(invested, purchases, otherFunding, tracing));
  const paidIn = sum(invested);
  if (paidIn === 0) throw new DealError("divideByZero", "invested is 0: nothing can come back.");
  // The last digit of either sum may lift the share of a deal that came back whole above 1.
  return Math.min(1, cameBack / paidIn);
}
