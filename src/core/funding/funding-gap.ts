/*
 * Whether the customer can pay: the money it must still find to get through its plan.
 */

import { CompensatedSum } from "../numeric/compensated-sum";
import { requireSameCount } from "../numeric/requirements";

/**
 * The largest cumulative shortfall, 0 when there is none.
 *
 * max(0, −minₜ (opening cash + Σ_{s ≤ t} (sourcesₛ − usesₛ))), measured at the end of each period.
 *
 * @throws DealError "badInput" when the counts differ.
 * @example fundingGap([12, 9, 8], [10, 10, 10]) is 1
 */
export function fundingGap(
  sources: readonly number[],
  uses: readonly number[],
  openingCash = 0,
): number {
  requireSameCount(["sources", "uses"], sources, uses);
  const cash = new CompensatedSum();
  cash.add(openingCash);
  let gap = 0;
  sources.forEach((source, period) => {
    cash.add(source);
    cash.add(-(uses[period] ?? 0));
    gap = Math.max(gap, -cash.value);
  });
  return gap;
}
