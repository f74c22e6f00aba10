import fc from "fast-check";
import { warrantContraRevenue } from "../../../src/core/revenue/warrant-contra-revenue";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

// By hand; 34 over 90 is the example of AMD and OpenAI in DOMAIN.md, 6.
test.each([
  ["two halves", 34, [45, 45], 90, [17, 17]],
  ["fewer purchases than expected", 34, [45, 0], 90, [17, 0]],
  ["more than expected", 34, [45, 60, 30], 90, [17, 17, 0]],
  ["a warrant worth nothing", 0, [45, 45], 90, [0, 0]],
  ["no period", 34, [], 90, []],
])("%s", (_name, granted, purchases, expectedTotal, contra) => {
  expect(warrantContraRevenue(granted, purchases, expectedTotal)).toEqual(
    contra.map((amount): unknown => expect.closeTo(amount, 12)),
  );
});

test.each([
  ["nothing expected", () => warrantContraRevenue(34, [45], 0), "divideByZero"],
  ["a negative grant", () => warrantContraRevenue(-34, [45], 90), "badInput"],
  ["a return", () => warrantContraRevenue(34, [45, -5], 90), "badInput"],
  ["a negative expectation", () => warrantContraRevenue(34, [45], -90), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("never takes more than the grant, and all of it once the purchases are made", () => {
  const expectation = fc.integer({ min: 1, max: 5000 });
  const capped = fc.property(periods(1), expectation, ([purchases], expected) => {
    const contra = warrantContraRevenue(34, purchases, expected);
    const total = contra.reduce((sum, amount) => sum + amount, 0);
    const bought = purchases.reduce((sum, amount) => sum + amount, 0);
    expect(contra.every((amount) => amount >= 0)).toBe(true);
    expect(total).toBeCloseTo(34 * Math.min(1, bought / expected), 9);
  });
  fc.assert(capped, { seed: 61 });
});

it("takes 10,000 periods", () => {
  const contra = warrantContraRevenue(34, new Array<number>(10_000).fill(0.01), 100);
  expect(contra.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(34, 9);
});
