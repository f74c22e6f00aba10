/*
 * Take-or-pay: who commits to take a minimum and takes less pays for the difference all the same,
 * and may be allowed to take it later without paying again.
 */

import { DealError } from "../errors";
import { requireNonNegative, requireSameCount } from "../numeric/requirements";

export interface TakeOrPayOptions {
  /** Price of a unit; 1 when left out. */
  readonly price?: number | undefined;
  /** Periods in which a shortfall can be made up; 0, none, when left out. */
  readonly makeupPeriods?: number | undefined;
}

export interface TakeOrPay {
  /** Payment for the shortfall, per period. */
  readonly payments: number[];
  /** Units taken above the minimum that have been paid for as a shortfall before, per period. */
  readonly madeUp: number[];
}

/**
 * Payments for shortfalls, max(0, minimum − actual) · price, and what is made up of them.
 *
 * Units above the minimum draw on the shortfalls of the makeupPeriods periods before, the oldest
 * first; what is older has lapsed. Made-up units are never more than was short.
 *
 * @throws DealError "badInput" when the counts differ, a volume or the price is negative, or
 * makeupPeriods is no whole number of 0 or more.
 * @example takeOrPay([10, 10], [6, 12], { makeupPeriods: 1 }) pays [4, 0] and makes up [0, 2]
 */
export function takeOrPay(
  minimum: readonly number[],
  actual: readonly number[],
  { price = 1, makeupPeriods = 0 }: TakeOrPayOptions = {},
): TakeOrPay {
  requireSameCount(["minimum", "actual"], minimum, actual);
  requireNonNegative("minimum", minimum, "Give a volume of 0 or more.");
  requireNonNegative("actual", actual, "Give a volume of 0 or more.");
  requireNonNegative("price", [price], "Give a price of 0 or more.");
  requirePeriods(makeupPeriods);
  const shortfalls = minimum.map((least, period) => Math.max(0, least - (actual[period] ?? 0)));
  const excess = minimum.map((least, period) => Math.max(0, (actual[period] ?? 0) - least));
  return {
    payments: shortfalls.map((shortfall) => shortfall * price),
    madeUp: madeUpOf(shortfalls, excess, makeupPeriods),
  };
}

function requirePeriods(makeupPeriods: number): void {
  if (Number.isInteger(makeupPeriods) && makeupPeriods >= 0) return;
  const allowed = "Give a whole number of periods, 0 or more.";
  throw new DealError("badInput", `makeup_periods is ${makeupPeriods}. ${allowed}`);
}

function madeUpOf(
  shortfalls: readonly number[],
  excess: readonly number[],
  makeupPeriods: number,
): number[] {
  const left = [...shortfalls];
  let oldest = 0;
  return excess.map((units, period) => {
    // Every shortfall is passed over once, so that long ranges take no longer than they must.
    oldest = Math.max(oldest, period - makeupPeriods);
    let made = 0;
    while (oldest < period && made < units) {
      const drawn = Math.min(left[oldest] ?? 0, units - made);
      left[oldest] = (left[oldest] ?? 0) - drawn;
      made += drawn;
      if ((left[oldest] ?? 0) > 0) break;
      oldest += 1;
    }
    return made;
  });
}
