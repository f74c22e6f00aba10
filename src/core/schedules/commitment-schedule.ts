/*
 * A commitment spread over its periods. Deals announce a total and a number of years and seldom a
 * path, so the path is an assumption; each shape is one that analysts use.
 */

import { DealError } from "../errors";

export type CommitmentShape = "level" | "linear" | "growth" | "s_curve" | "back_loaded";

/** Schedules lie in a row, and a sheet has 16,384 columns. */
const mostPeriods = 16_384;

/**
 * The commitment per period, which adds up to the total exactly.
 *
 * totalₜ = total · wₜ ÷ Σw with weights by shape: level 1; linear 1, 2, … n; growth (1 + growth)^t;
 * s_curve the steps of 3x² − 2x³ over x = 0 … 1; back_loaded 1, 4, … n². The last period takes the
 * rounding: added up from first to last, as a sheet does, the schedule gives the total to the last
 * digit. `growth` is ignored by the other shapes.
 *
 * @throws DealError "badInput" when periods is no whole number from 1 to 16,384, or the shape is
 * growth and `growth` is missing or −100 % or less.
 * @example commitmentSchedule(100, 4, "linear") is [10, 20, 30, 40]
 */
export function commitmentSchedule(
  total: number,
  periods: number,
  shape: CommitmentShape = "level",
  growth?: number,
): number[] {
  requirePeriods(periods);
  const shares = sharesOf(shape, periods, growth);
  const schedule = shares.map((share) => total * share);
  return closeOn(total, schedule);
}

function requirePeriods(periods: number): void {
  if (Number.isInteger(periods) && periods >= 1 && periods <= mostPeriods) return;
  const allowed = `Give a whole number from 1 to ${mostPeriods}.`;
  throw new DealError("badInput", `periods is ${periods}. ${allowed}`);
}

function sharesOf(shape: CommitmentShape, periods: number, growth?: number): number[] {
  const weights = Array.from({ length: periods }, weightOf(shape, periods, growth));
  const whole = sumInOrder(weights);
  return weights.map((weight) => weight / whole);
}

function weightOf(
  shape: CommitmentShape,
  periods: number,
  growth?: number,
): (unused: unknown, index: number) => number {
  switch (shape) {
    case "level":
      return () => 1;
    case "linear":
      return (_, index) => index + 1;
    case "back_loaded":
      return (_, index) => (index + 1) ** 2;
    case "s_curve":
      return (_, index) => stepOfCurve(index + 1, periods);
    case "growth": {
      const step = Math.log1p(requireGrowth(growth));
      // Measured against the largest weight, which a long schedule would lift out of range.
      const largest = step > 0 ? periods - 1 : 0;
      return (_, index) => Math.exp((index - largest) * step);
    }
  }
}

/** n³ times the step of 3x² − 2x³ from (t − 1)/n to t/n: a whole number, hence without rounding. */
function stepOfCurve(period: number, periods: number): number {
  return 3 * periods * (2 * period - 1) - 2 * (3 * period * (period - 1) + 1);
}

function requireGrowth(growth?: number): number {
  if (growth !== undefined && growth > -1) return growth;
  const given = growth === undefined ? "growth is missing" : `growth is ${growth}`;
  throw new DealError(
    "badInput",
    `${given}. The shape "growth" needs a rate above -1, such as 0.2.`,
  );
}

/** The same schedule, its last amount such that the sum from first to last is the total. */
function closeOn(total: number, schedule: readonly number[]): number[] {
  const earlier = schedule.slice(0, -1);
  const last = total - sumInOrder(earlier);
  const closed = [...earlier, last];
  const missing = total - sumInOrder(closed);
  const beforeLast = earlier.pop();
  // No last amount will do when the sum ends half a digit beside the total and rounds away from it;
  // the amount before, which is smaller and hence finer, takes that half.
  if (missing === 0 || beforeLast === undefined) return closed;
  return [...earlier, beforeLast + missing / 2, last];
}

/** Plain addition from first to last, rounding as a sheet's SUM does. */
function sumInOrder(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
