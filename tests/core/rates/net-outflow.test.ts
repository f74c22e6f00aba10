import fc from "fast-check";
import { sum } from "../../../src/core/numeric/sum";
import { netOutflow } from "../../../src/core/rates/net-outflow";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

test.each([
  // The contract's own numbers, FUNCTIONS.md.
  ["everything bought stays with the vendor", netOutflow([5], [100]), -95],
  ["at a margin of 35 %", netOutflow([5], [100], { margin: 0.35 }), -30],
  // By hand.
  ["the first period is not discounted", netOutflow([10, 0], [0, 11], { rate: 0.1 }), 0],
  ["a margin of 0 leaves the investment", netOutflow([5, 5], [100, 9], { margin: 0 }), 10],
  ["sold at a loss", netOutflow([5], [100], { margin: -0.1 }), 15],
  [
    "dates 365 days apart, the later first",
    netOutflow([0, 10], [11, 0], { rate: 0.1, dates: [46_497, 46_132] }),
    0,
  ],
  // By hand: 2 · 365 days at -50 % count four times.
  ["at a negative rate", netOutflow([10, 0], [0, 1], { rate: -0.5, dates: [46_132, 46_862] }), 6],
  ["no period", netOutflow([], []), 0],
])("%s", (_name, outflow, expected) => {
  expect(outflow).toBeCloseTo(expected, 12);
});

test.each([
  ["a margin above 1", () => netOutflow([5], [100], { margin: 35 })],
  ["a rate of -100 %", () => netOutflow([5], [100], { rate: -1 })],
  ["counts that differ", () => netOutflow([5], [100, 1])],
  ["dates of another count", () => netOutflow([5], [100], { dates: [46_132, 46_133] })],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});

it("is invested less margin times purchases when nothing is discounted", () => {
  const margins = fc.integer({ min: -100, max: 100 }).map((percent) => percent / 100);
  const plain = fc.property(periods(2), margins, ([invested, purchases], margin) => {
    const expected = sum(invested) - margin * sum(purchases);
    const size = sum(invested) + sum(purchases);
    const outflow = netOutflow(invested, purchases, { margin });
    expect(Math.abs(outflow - expected)).toBeLessThanOrEqual(1e-14 * size);
  });
  fc.assert(plain, { seed: 10 });
});

it("copes with 10,000 periods", () => {
  // By hand: the geometric series 1 / (1 − 1/1.1) = 11; what is left after 10,000 periods is 0.
  const ones = Array.from({ length: 10_000 }, () => 1);
  const none = ones.map(() => 0);
  expect(netOutflow(ones, none, { rate: 0.1 })).toBeCloseTo(11, 12);
});
