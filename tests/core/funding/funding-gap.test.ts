import fc from "fast-check";
import { fundingGap } from "../../../src/core/funding/funding-gap";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

const sources = [12, 9, 8, 8, 9, 11, 12, 13, 14, 15];
const needs = sources.map(() => 10);

test.each([
  // DOMAIN.md, 7: the running sum is lowest, −4, in year 5.
  ["the published path", fundingGap(sources, needs), 4],
  ["3 of cash to begin with", fundingGap(sources, needs, 3), 1],
  ["cash enough", fundingGap(sources, needs, 4), 0],
  // By hand: 5 short after the first period, made good in the second.
  ["an overdraft to begin with", fundingGap([0, 9], [0, 1], -5), 5],
  ["no period", fundingGap([], []), 0],
  ["0.3 − 0.1 − 0.2 is no gap", fundingGap([0.3, 0], [0.1, 0.2]), 0],
])("%s", (_name, gap, expected) => {
  expect(gap).toBeCloseTo(expected, 15);
});

it("refuses counts that differ", () => {
  expect(errorKind(() => fundingGap([1, 2], [1]))).toBe("badInput");
});

it("is the least cash that closes it", () => {
  const closed = fc.property(periods(2), ([money, uses]) => {
    const gap = fundingGap(money, uses);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(fundingGap(money, uses, gap)).toBeLessThanOrEqual(1e-6);
    if (gap > 1) expect(fundingGap(money, uses, gap - 1)).toBeCloseTo(1, 6);
  });
  fc.assert(closed, { seed: 22 });
});
