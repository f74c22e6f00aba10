import fc from "fast-check";
import { circularity } from "../../../src/core/circularity/circularity";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

test.each([
  // The contract's own numbers, FUNCTIONS.md.
  ["5 in, 100 bought", circularity([5], [100]), 1],
  ["pro rata beside 15 of other money", circularity([5], [4], [15], "pro_rata"), 0.2],
  // By hand.
  ["vendor last beside 15: others pay it all", circularity([5], [4], [15], "vendor_last"), 0],
  ["vendor last beside 3: 1 of 5", circularity([5], [4], [3], "vendor_last"), 1 / 5],
  ["bought too early", circularity([0, 10], [8, 3]), 3 / 10],
  ["nothing bought", circularity([5], [0]), 0],
])("%s", (_name, share, expected) => {
  expect(share).toBe(expected);
});

test.each([
  ["nothing invested", () => circularity([0, 0], [1, 2]), "divideByZero"],
  ["no period", () => circularity([], []), "divideByZero"],
  ["counts that differ", () => circularity([5], [1, 2]), "badInput"],
  ["a negative amount", () => circularity([5, -5], [1, 2]), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

const tracings = fc.constantFrom("vendor_first", "pro_rata", "vendor_last");

it("lies between 0 and 1", () => {
  const bounded = fc.property(periods(3), tracings, ([invested, purchases, other], tracing) => {
    fc.pre(invested.some((amount) => amount > 0));
    const share = circularity(invested, purchases, other, tracing);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  });
  fc.assert(bounded, { seed: 4 });
});

it("does not depend on the unit", () => {
  const unitless = fc.property(periods(3), tracings, ([invested, purchases, other], tracing) => {
    fc.pre(invested.some((amount) => amount > 0));
    const inThousands = [invested, purchases, other].map((list) =>
      list.map((amount) => amount / 1024),
    );
    const [a = [], b = [], c] = inThousands;
    const share = circularity(invested, purchases, other, tracing);
    expect(circularity(a, b, c, tracing)).toBeCloseTo(share, 10);
  });
  fc.assert(unitless, { seed: 5 });
});

it("is the same when a period is split into money in, then purchases", () => {
  const split = fc.property(periods(3), tracings, ([invested, purchases, other], tracing) => {
    fc.pre(invested.some((amount) => amount > 0));
    const moneyFirst = (list: readonly number[]): number[] => list.flatMap((x) => [x, 0]);
    const purchaseLast = purchases.flatMap((x) => [0, x]);
    const share = circularity(invested, purchases, other, tracing);
    const halves = circularity(moneyFirst(invested), purchaseLast, moneyFirst(other), tracing);
    expect(halves).toBeCloseTo(share, 10);
  });
  fc.assert(split, { seed: 6 });
});
