/*
 * What a deal costs the investor in cash: the money it puts in less the part of the customer's
 * purchases that stays with it after it has paid for what it delivers.
 */

import { yearFraction } from "../dates/year-fraction";
import { CompensatedSum } from "../numeric/compensated-sum";
import { requireRate, requireSameCount } from "../numeric/requirements";
import { presentValue } from "./present-value";
import { requireMargin } from "./margin";

export interface NetOutflowOptions {
  /** Share of a purchase that stays with the investor; 1 when left out, never above 1. */
  readonly margin?: number | undefined;
  /** Discount rate per year; 0 when left out. */
  readonly rate?: number | undefined;
  /** A serial number per amount; without them one year lies between two amounts. */
  readonly dates?: readonly number[] | undefined;
}

/**
 * Cash that leaves the investor for good; negative when more comes back than went out.
 *
 * Σ (investedₜ − margin · purchasesₜ) · discount factorₜ. With dates the years are Actual/365 from
 * the earliest date, in whatever order they stand; without, one a period, the first undiscounted.
 * Amounts of either sign are taken as they are: a negative investment is money paid back.
 *
 * @throws DealError "badInput" when counts differ, margin is above 1, or the rate is −100 % or less.
 * @example netOutflow([5], [100], { margin: 0.35 }) is −30
 */
export function netOutflow(
  invested: readonly number[],
  purchases: readonly number[],
  { margin = 1, rate = 0, dates }: NetOutflowOptions = {},
): number {
  requireSameCount(["invested", "purchases"], invested, purchases);
  if (dates !== undefined) requireSameCount(["invested", "dates"], invested, dates);
  requireMargin(margin);
  requireRate("rate", rate);
  const years = dates === undefined ? undefined : yearsFromEarliest(dates);
  const total = new CompensatedSum();
  invested.forEach((amount, period) => {
    const ahead = years?.[period] ?? period;
    total.add(presentValue(amount, rate, ahead));
    total.add(presentValue(-margin * (purchases[period] ?? 0), rate, ahead));
  });
  return total.value;
}

function yearsFromEarliest(dates: readonly number[]): number[] {
  // A spread into Math.min would overflow the stack on long ranges.
  const earliest = dates.reduce((first, date) => Math.min(first, date), Infinity);
  return dates.map((date) => yearFraction(earliest, date));
}
