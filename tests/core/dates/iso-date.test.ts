import fc from "fast-check";
import { isoDateToSerial, serialToIsoDate } from "../../../src/core/dates/iso-date";

test.each([
  // Excel's own serial numbers: 1 March 1900 is day 61, 1 January 2000 day 36,526.
  ["1900-03-01", 61],
  ["2000-01-01", 36_526],
  ["2024-02-29", 45_351],
  ["2026-04-20", 46_132],
  ["9999-12-31", 2_958_465],
])("%s is day %d", (text, serial) => {
  expect(isoDateToSerial(text)).toBe(serial);
  expect(serialToIsoDate(serial)).toBe(text);
});

test.each([
  ["a day that the month does not have", "2026-02-30"],
  ["29 February of a common year", "2025-02-29"],
  ["a thirteenth month", "2026-13-01"],
  ["another order", "20-04-2026"],
  ["a time of day", "2026-04-20T10:00"],
  ["a year of two digits", "0026-04-20"],
  ["nothing", ""],
])("%s is no date", (_name, text) => {
  expect(isoDateToSerial(text)).toBeUndefined();
});

it("goes there and back for every day of the calendar", () => {
  const thereAndBack = fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
    expect(isoDateToSerial(serialToIsoDate(serial))).toBe(serial);
  });
  fc.assert(thereAndBack, { seed: 25, numRuns: 2000 });
});
