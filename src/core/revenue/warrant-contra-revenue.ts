/*
 * A warrant that a vendor grants to a customer who buys is a rebate paid in shares. It is measured
 * once, at grant, and lowers revenue in step with the purchases that earn it.
 */

import { DealError } from "../errors";
import { CompensatedSum } from "../numeric/compensated-sum";
import { requireNonNegative, requireZeroOrMore } from "../numeric/requirements";

/**
 * Grant value × purchasesₜ ÷ expected total per period, in all never more than the grant value.
 *
 * Expected total is what the customer is expected to buy to earn the whole warrant; purchases beyond
 * it are charged no more.
 *
 * @throws DealError "divideByZero" when nothing is expected; "badInput" when an amount is negative.
 * @example warrantContraRevenue(34, [45, 45], 90) is [17, 17]
 * @see ASC 606-10-32-25A: equity granted to a customer is measured at grant date.
 */
export function warrantContraRevenue(
  grantValue: number,
  purchases: readonly number[],
  expectedTotal: number,
): number[] {
  requireZeroOrMore("grant_value", grantValue);
  requireNonNegative("purchases", purchases, "Give what was bought as a positive amount.");
  requireZeroOrMore("expected_total", expectedTotal);
  if (expectedTotal === 0)
    throw new DealError("divideByZero", "expected_total is 0: no part of it.");
  const bought = new CompensatedSum();
  let charged = 0;
  return purchases.map((purchase) => {
    bought.add(purchase);
    const earned = grantValue * Math.min(1, bought.value / expectedTotal);
    const contra = earned - charged;
    charged = earned;
    return contra;
  });
}
