import { annuity } from "../../../src/core/rates/annuity";

test.each([
  // By hand: 1/2 + 1/4.
  ["two years at 100 %", annuity(1, 2), 0.75],
  ["a rate of 0", annuity(0, 7), 7],
  // DOMAIN.md, 2.4: 100 over ten year-ends at 10 %, ten a year.
  ["ten years at 10 %", annuity(0.1, 10), 6.14456710570468],
  // By hand: 2 + 4.
  ["two years at -50 %", annuity(-0.5, 2), 6],
  // By hand: n − n(n + 1)/2 · rate, the next term beyond the last digit.
  ["a rate next to 0", annuity(1e-12, 10), 10 - 55e-12],
])("%s", (_name, value, expected) => {
  expect(value).toBeCloseTo(expected, 14);
});
