import { presentValue, presentValueOfPeriods } from "../../../src/core/rates/present-value";

test.each([
  // By hand.
  ["a year ahead at 10 %", presentValue(110, 0.1, 1), 100],
  ["a year ago at 10 %", presentValue(100, 0.1, -1), 110],
  ["at a rate of 0", presentValue(7, 0, 12), 7],
  ["at -50 %", presentValue(7, -0.5, 2), 28],
  ["nothing, at a rate next to -100 %", presentValue(0, -1 + 1e-16, 1e6), 0],
  ["far ahead", presentValue(1, 1, 2000), 0],
  ["two periods, the first undiscounted", presentValueOfPeriods([100, 110], 0.1), 200],
  ["no period", presentValueOfPeriods([], 0.1), 0],
])("%s", (_name, value, expected) => {
  expect(value).toBeCloseTo(expected, 12);
});

it("does not round a small rate a second time", () => {
  // By hand: 1 / (1 + 1e-10)^(1e10) is 1/e less half of 1e-10 of it.
  expect(presentValue(1, 1e-10, 1e10)).toBeCloseTo(Math.exp(-1) * (1 + 0.5e-10), 13);
});
