/*
 * Time between two dates as a number of years: Actual/365 Fixed, the convention of Excel's XNPV and
 * XIRR, kept on purpose although it makes a leap year 366/365 long.
 */

const daysOfYear = 365;

/** Years from one date to another, both serial numbers; negative when `to` comes first. */
export function yearFraction(from: number, to: number): number {
  return (to - from) / daysOfYear;
}
