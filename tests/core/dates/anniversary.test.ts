import { anniversary } from "../../../src/core/dates/anniversary";
import { isoDateToSerial, serialToIsoDate } from "../../../src/core/dates/iso-date";

test.each([
  ["2026-04-20", 1, "2027-04-20"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2024-02-29", 1, "2025-03-01"],
  ["2027-03-01", 1, "2028-03-01"],
  ["2026-04-20", 0, "2026-04-20"],
])("%s and %i years later is %s", (date, years, expected) => {
  expect(serialToIsoDate(anniversary(isoDateToSerial(date) ?? NaN, years))).toBe(expected);
});
