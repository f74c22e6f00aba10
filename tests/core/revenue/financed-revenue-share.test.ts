import fc from "fast-check";
import { circularity } from "../../../src/core/circularity/circularity";
import { sum } from "../../../src/core/numeric/sum";
import { financedRevenueShare } from "../../../src/core/revenue/financed-revenue-share";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

test.each([
  // By hand.
  ["5 of 200", financedRevenueShare([5], [100], [200]), 0.025],
  ["pro rata: 1 of 10", financedRevenueShare([5], [4], [10], [15], "pro_rata"), 0.1],
  ["vendor last: none", financedRevenueShare([5], [4], [10], [15], "vendor_last"), 0],
  ["a credit note in one period", financedRevenueShare([5, 0], [3, 2], [12, -2]), 0.5],
])("%s", (_name, share, expected) => {
  expect(share).toBeCloseTo(expected, 14);
});

test.each([
  ["no revenue", () => financedRevenueShare([5], [4], [0]), "divideByZero"],
  ["negative revenue", () => financedRevenueShare([5], [4], [-10]), "badInput"],
  ["revenue of another count", () => financedRevenueShare([5], [4], [10, 10]), "badInput"],
  ["a negative purchase", () => financedRevenueShare([5], [-4], [10]), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("is circularity, over revenue instead of the investment", () => {
  const related = fc.property(periods(3), ([invested, purchases, other]) => {
    fc.pre(invested.some((amount) => amount > 0));
    const revenue = purchases.map((amount) => amount + 1);
    const share = financedRevenueShare(invested, purchases, revenue, other, "pro_rata");
    const expected = circularity(invested, purchases, other, "pro_rata") * sum(invested);
    expect(share).toBeCloseTo(expected / sum(revenue), 10);
    expect(share).toBeLessThan(1);
  });
  fc.assert(related, { seed: 24 });
});
