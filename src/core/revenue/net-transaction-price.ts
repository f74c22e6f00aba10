/*
 * What a vendor may book as revenue when it also pays its customer: cash, credits, shares or
 * warrants given in conjunction with a sale are a rebate, unless they buy something distinct.
 */

import { requireZeroOrMore } from "../numeric/requirements";

/**
 * Price − max(0, consideration − fair value).
 *
 * Fair value is that of distinct goods and services that the vendor gets from the customer; what it
 * pays up to there is a purchase, the excess lowers the price. Where it cannot be estimated it is 0.
 * The answer is negative when more is paid back than is charged.
 *
 * @throws DealError "badInput" when an amount is negative.
 * @example netTransactionPrice(15, 1.5) is 13.5
 * @see ASC 606-10-32-25 and 26; IFRS 15.70 to 72.
 */
export function netTransactionPrice(price: number, consideration: number, fairValue = 0): number {
  requireZeroOrMore("price", price);
  requireZeroOrMore("consideration", consideration);
  requireZeroOrMore("fair_value", fairValue);
  return price - Math.max(0, consideration - fairValue);
}
