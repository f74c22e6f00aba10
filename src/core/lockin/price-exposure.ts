/*
 * What lock-in is worth to the vendor when it raises its price. The customer grumbles and pays until
 * leaving is cheaper; so its loss has a ceiling.
 */

import { requireRate, requireZeroOrMore } from "../numeric/requirements";
import { annuity } from "../rates/annuity";

export interface PriceRise {
  /** What is spent a year before the rise, paid at the end of each year. */
  readonly annualSpend: number;
  /** The rise as a fraction of the price. */
  readonly increase: number;
  /** Years over which the higher price would be paid. */
  readonly years: number;
  /** What leaving costs, once. */
  readonly switchingCost: number;
  readonly annualRate?: number | undefined;
}

/**
 * min(increase × annual spend × annuity, switching cost).
 *
 * @throws DealError "badInput" when an amount, the increase or years are negative or the rate is
 * −100 % or less.
 * @example priceExposure({ annualSpend: 20, increase: 0.1, years: 3, switchingCost: 5 }) is 5
 * @see Farrell and Klemperer (2007), the rule of the rational switch.
 */
export function priceExposure(rise: PriceRise): number {
  const { annualSpend, increase, years, switchingCost, annualRate = 0 } = rise;
  requireZeroOrMore("annual_spend", annualSpend);
  requireZeroOrMore("increase", increase);
  requireZeroOrMore("years", years);
  requireZeroOrMore("switching_cost", switchingCost);
  requireRate("rate", annualRate);
  // Nothing paid is nothing, even where the annuity is beyond all numbers.
  const yearly = increase * annualSpend;
  return yearly === 0 ? 0 : Math.min(switchingCost, yearly * annuity(annualRate, years));
}
