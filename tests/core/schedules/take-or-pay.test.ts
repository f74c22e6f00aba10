import fc from "fast-check";
import { sum } from "../../../src/core/numeric/sum";
import { takeOrPay } from "../../../src/core/schedules/take-or-pay";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

const none = [0, 0, 0, 0];

test.each([
  // DOMAIN.md, section 7: a minimum of 10; actual 6, 9, 12, 8, 10, 11, 10, total 7.
  [
    "the shortfalls of seven periods",
    takeOrPay([10, 10, 10, 10, 10, 10, 10], [6, 9, 12, 8, 10, 11, 10]),
    { payments: [4, 1, 0, 2, 0, 0, 0], madeUp: [0, 0, 0, 0, 0, 0, 0] },
  ],
  // DOMAIN.md, section 7: 20m a year, 18m needed, half the price on the shortfall: 1m.
  [
    "a fee of half the price",
    takeOrPay([20], [18], { price: 0.5 }),
    { payments: [1], madeUp: [0] },
  ],
  // By hand: 3 above the minimum draw on the 4 short at first, 2 on the 1 left of them and then on 1.
  [
    "made up oldest first",
    takeOrPay([10, 10, 10, 10], [6, 9, 13, 12], { makeupPeriods: 3 }),
    { payments: [4, 1, 0, 0], madeUp: [0, 0, 3, 2] },
  ],
  [
    "lapsed after one period",
    takeOrPay([10, 10, 10, 10], [6, 10, 15, 8], { makeupPeriods: 1 }),
    { payments: [4, 0, 0, 2], madeUp: none },
  ],
  [
    "never made up ahead of the shortfall",
    takeOrPay([10, 10, 10, 10], [15, 6, 10, 10], { makeupPeriods: 9 }),
    { payments: [0, 4, 0, 0], madeUp: none },
  ],
  ["nothing at all", takeOrPay([], []), { payments: [], madeUp: [] }],
])("gives %s", (_name, result, expected) => {
  expect(result).toEqual(expected);
});

test.each([
  ["counts that differ", () => takeOrPay([1], [1, 2])],
  ["a negative minimum", () => takeOrPay([-1], [1])],
  ["a negative volume", () => takeOrPay([1], [-1])],
  ["a negative price", () => takeOrPay([1], [1], { price: -1 })],
  ["part of a period", () => takeOrPay([1], [1], { makeupPeriods: 0.5 })],
  ["a negative number of periods", () => takeOrPay([1], [1], { makeupPeriods: -1 })],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});

it("makes up no more than is taken above the minimum, nor than was short so far", () => {
  const bounded = fc.property(periods(2), fc.nat({ max: 12 }), ([minimum, actual], periodsLeft) => {
    const { payments, madeUp } = takeOrPay(minimum, actual, { makeupPeriods: periodsLeft });
    madeUp.forEach((units, period) => {
      const above = Math.max(0, (actual[period] ?? 0) - (minimum[period] ?? 0));
      expect(units).toBeLessThanOrEqual(above + 1e-9);
      const short = sum(payments.slice(Math.max(0, period - periodsLeft), period));
      expect(units).toBeLessThanOrEqual(short + 1e-6);
      expect(sum(madeUp.slice(0, period + 1))).toBeLessThanOrEqual(
        sum(payments.slice(0, period + 1)) + 1e-6,
      );
    });
  });
  fc.assert(bounded, { seed: 37 });
});

it("makes up more when it may do so for longer", () => {
  const growing = fc.property(periods(2), fc.nat({ max: 11 }), ([minimum, actual], fewer) => {
    const madeUpIn = (makeupPeriods: number): number =>
      sum(takeOrPay(minimum, actual, { makeupPeriods }).madeUp);
    expect(madeUpIn(fewer + 1)).toBeGreaterThanOrEqual(madeUpIn(fewer) - 1e-6);
  });
  fc.assert(growing, { seed: 38 });
});

it("copes with 10,000 periods and as many to make up in", () => {
  const minimum = Array.from({ length: 10_000 }, () => 1);
  const actual = minimum.map((_, period) => (period < 5000 ? 0 : 2));
  const { madeUp } = takeOrPay(minimum, actual, { makeupPeriods: 10_000 });
  expect(sum(madeUp)).toBe(5000);
});
