/*
 * Switching cost as a price: how much cheaper a rival must be before leaving pays.
 */

import { DealError } from "../errors";
import { requireRate, requireZeroOrMore } from "../numeric/requirements";
import { annuity } from "../rates/annuity";

/**
 * The price cut that pays for the switch, as a share of the price; above 1 no price will do.
 *
 * switching cost ÷ (annual spend × annuity), with spend at the end of each year over which the
 * customer would stay with the rival. A negative switching cost (the rival pays for the move) gives
 * the mark-up that the rival may ask.
 *
 * @throws DealError "divideByZero" when nothing is spent; "badInput" when spend or years are
 * negative or the rate is −100 % or less.
 * @example rivalDiscount(30, 20, 3) is 0.5
 * @see Farrell and Klemperer (2007), the rule of the rational switch.
 */
export function rivalDiscount(
  switchingCost: number,
  annualSpend: number,
  years: number,
  rate = 0,
): number {
  requireRate("rate", rate);
  requireZeroOrMore("annual_spend", annualSpend);
  requireZeroOrMore("years", years);
  const spend = annualSpend * annuity(rate, years);
  if (spend === 0) throw new DealError("divideByZero", "annual_spend or years is 0: no saving.");
  return switchingCost / spend;
}
