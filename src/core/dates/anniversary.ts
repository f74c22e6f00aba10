/*
 * The same day of another year, on the calendar, not by counting 365 days.
 */

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * The serial number of a date some years later; 29 February becomes 1 March where there is none, as
 * with Excel's DATE.
 */
export function anniversary(serial: number, years: number): number {
  const date = new Date(dayZero + serial * millisecondsPerDay);
  const later = Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
  return (later - dayZero) / millisecondsPerDay;
}
