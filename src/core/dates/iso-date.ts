/*
 * Dates as Excel counts them: whole days since 30 December 1899, so that 1 March 1900 is day 61.
 * Between 1 January and 28 February 1900 Excel is a day behind, for its 29 February 1900 never was;
 * no deal is that old.
 */

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The serial number of "2026-04-20"; undefined when the text is no date of the calendar. */
export function isoDateToSerial(text: string): number | undefined {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A day that the month does not have rolls over into the next: 2026-02-30 would be 2 March.
  return serialToIsoDate((at - dayZero) / millisecondsPerDay) === text
    ? (at - dayZero) / millisecondsPerDay
    : undefined;
}

/** The text "2026-04-20" of a serial number. */
export function serialToIsoDate(serial: number): string {
  return new Date(dayZero + serial * millisecondsPerDay).toISOString().slice(0, 10);
}
