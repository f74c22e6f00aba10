/*
 * When obligations fall due, as the notes to the accounts show it: each of the next five years, all
 * that comes after, and the total (ASC 440-10-50).
 */

import { anniversary } from "../dates/anniversary";
import { CompensatedSum } from "../numeric/compensated-sum";
import { requireSameCount } from "../numeric/requirements";
import { sum } from "../numeric/sum";

export const yearsOfLadder = 5;

export interface ObligationLadder {
  /** What falls due in each of the five years. */
  readonly years: readonly number[];
  readonly thereafter: number;
  readonly total: number;
}

/**
 * Amounts by the year in which they fall due, counted from the day after `asOf`.
 *
 * Year 1 ends on the day before the anniversary of that day, so that after 31 December a year is a
 * calendar year and after the last day of February it ends on the last day of February. What falls
 * due on `asOf` itself is not past and belongs to year 1; earlier dates are left out. Dates are
 * serial numbers and need not be sorted.
 *
 * @throws DealError "badInput" when the counts differ.
 * @example obligationLadder([10, 5], [46000, 48000], 45999) has 10 in year 1, 5 in year 6 and after
 */
export function obligationLadder(
  amounts: readonly number[],
  dates: readonly number[],
  asOf: number,
): ObligationLadder {
  requireSameCount(["amounts", "dates"], amounts, dates);
  const ends = Array.from({ length: yearsOfLadder }, (_, year) => anniversary(asOf + 1, year + 1));
  const rungs = Array.from({ length: yearsOfLadder + 1 }, () => new CompensatedSum());
  dates.forEach((date, index) => {
    if (date < asOf) return;
    const rung = ends.findIndex((end) => date < end);
    rungs.at(rung)?.add(amounts[index] ?? 0);
  });
  const due = rungs.map(({ value }) => value);
  return { years: due.slice(0, -1), thereafter: due.at(-1) ?? 0, total: sum(due) };
}
