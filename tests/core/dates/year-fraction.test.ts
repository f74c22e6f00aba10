import { yearFraction } from "../../../src/core/dates/year-fraction";

test.each([
  // Actual/365 Fixed, by hand.
  ["365 days", 46_132, 46_497, 1],
  ["a leap year is a day longer", 45_292, 45_658, 366 / 365],
  ["backwards", 46_497, 46_132, -1],
  ["the same day", 46_132, 46_132, 0],
])("%s", (_name, from, to, years) => {
  expect(yearFraction(from, to)).toBe(years);
});
