/*
 * Tracing vendor money. The customer has one pool of cash in which the vendor's money and everybody
 * else's lie side by side; when it buys from the vendor, whose money does it spend? No rule of
 * nature says, so there are three conventions, two of them bounds. Each period the money comes in
 * first; what is not spent stays in the pool. Purchases beyond the pool are paid from elsewhere.
 */

import { CompensatedSum } from "../numeric/compensated-sum";
import { requireNonNegative, requireSameCount } from "../numeric/requirements";

/** Whose money is spent first; from the upper bound to the lower. */
export type Tracing = "vendor_first" | "pro_rata" | "vendor_last";

/**
 * Vendor money spent on purchases from the vendor, per period.
 *
 * With V and O the unspent vendor and other money once the period's money is in, and p the
 * purchases: vendor_first spends min(V, p) of vendor money; vendor_last p less what O pays, V at
 * most; pro_rata min(p, V + O) · V ÷ (V + O). Without other funding there is none to spend first.
 * Refunds are no part of it: amounts are 0 or more.
 *
 * @throws DealError "badInput" when the counts differ or an amount is negative.
 * @example recycled([5], [4], [15], "pro_rata") is [1]: a quarter of the pool is vendor money
 */
export function recycled(
  invested: readonly number[],
  purchases: readonly number[],
  otherFunding?: readonly number[],
  tracing: Tracing = "vendor_first",
): number[] {
  requireTraceable(invested, purchases, otherFunding);
  const vendorMoney = new Balance();
  const otherMoney = new Balance();
  return purchases.map((purchase, period) => {
    vendorMoney.receive(invested[period] ?? 0);
    otherMoney.receive(otherFunding?.[period] ?? 0);
    const fromVendor = vendorPart[tracing](vendorMoney.amount, otherMoney.amount, purchase);
    vendorMoney.spend(fromVendor);
    otherMoney.spend(purchase - fromVendor);
    return fromVendor;
  });
}

type VendorPart = (vendorMoney: number, otherMoney: number, purchase: number) => number;

const vendorPart: Record<Tracing, VendorPart> = {
  vendor_first: (vendorMoney, _, purchase) => Math.min(vendorMoney, purchase),
  vendor_last: (vendorMoney, otherMoney, purchase) =>
    Math.min(vendorMoney, Math.max(0, purchase - otherMoney)),
  pro_rata: (vendorMoney, otherMoney, purchase) => {
    const pool = vendorMoney + otherMoney;
    // Everything spent is everything, without the rounding of a division.
    return purchase >= pool ? vendorMoney : purchase * (vendorMoney / pool);
  },
};

/** Unspent money of one origin. Spending more than there is empties it, to exactly 0. */
class Balance {
  #sum = new CompensatedSum();
  amount = 0;

  receive(amount: number): void {
    this.#sum.add(amount);
    this.amount = Math.max(0, this.#sum.value);
  }

  spend(amount: number): void {
    if (amount >= this.amount) this.#sum = new CompensatedSum();
    else this.#sum.add(-amount);
    this.amount = Math.max(0, this.#sum.value);
  }
}

function requireTraceable(
  invested: readonly number[],
  purchases: readonly number[],
  otherFunding?: readonly number[],
): void {
  requireSameCount(["invested", "purchases"], invested, purchases);
  requireNonNegative("invested", invested, "Give what was paid in as a positive amount.");
  requireNonNegative("purchases", purchases, "Give what was bought as a positive amount.");
  if (otherFunding === undefined) return;
  requireSameCount(["invested", "other_funding"], invested, otherFunding);
  requireNonNegative("other_funding", otherFunding, "Give money that came in, 0 or more.");
}
