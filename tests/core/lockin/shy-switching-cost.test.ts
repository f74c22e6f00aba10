import fc from "fast-check";
import { shySwitchingCost } from "../../../src/core/lockin/shy-switching-cost";
import { errorKind } from "../error-kind";

// Computed from the formula in DOMAIN.md, 3.3; by hand 100 − 40·90/100 and 90 − 60·100/100.
test.each([
  ["two brands", [100, 90], [60, 40], [64, 30]],
  ["three brands", [100, 90, 80], [50, 30, 20], [540 / 7, 58, 60 / 7]],
  ["equal brands", [10, 10], [5, 5], [5, 5]],
])("%s", (_name, prices, quantities, expected) => {
  expect(shySwitchingCost(prices, quantities)).toEqual(
    expected.map((cost): unknown => expect.closeTo(cost, 12)),
  );
});

test.each([
  ["one brand", [100], [60]],
  ["no brand", [], []],
  ["the smaller first", [90, 100], [40, 60]],
  ["a brand that nobody buys", [100, 90], [60, 0]],
  ["a negative price", [100, -90], [60, 40]],
  ["counts that differ", [100, 90, 80], [60, 40]],
])("refuses %s", (_name, prices, quantities) => {
  expect(errorKind(() => shySwitchingCost(prices, quantities))).toBe("badInput");
});

it("makes undercutting a large brand just not pay for the smallest", () => {
  const brand = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }));
  const proof = fc.property(fc.array(brand, { minLength: 2, maxLength: 6 }), (brands) => {
    const sorted = brands.toSorted(([, first], [, second]) => second - first);
    const prices = sorted.map(([price]) => price);
    const quantities = sorted.map(([, quantity]) => quantity);
    const costs = shySwitchingCost(prices, quantities);
    const [smallPrice = 0, small = 0] = sorted.at(-1) ?? [];
    costs.slice(0, -1).forEach((cost, at) => {
      // What the smallest earns now, and with the brand's customers at a price that wins them.
      const withBoth = ((prices[at] ?? 0) - cost) * ((quantities[at] ?? 0) + small);
      expect(withBoth / (smallPrice * small)).toBeCloseTo(1, 9);
    });
  });
  fc.assert(proof, { seed: 55 });
});
