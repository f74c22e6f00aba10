import fc from "fast-check";
import { sum } from "../../../src/core/numeric/sum";

test.each([
  // By hand: the doubles cancel exactly, and what is left is the small one.
  ["small change beside large amounts that cancel", [1e16, 1, -1e16], 1],
  ["the same the other way round", [1, 1e16, -1e16], 1],
  ["the large amount in the middle", [1, 1e100, 1, -1e100], 2],
  ["ten times 0.1", Array.from({ length: 10 }, () => 0.1), 1],
  ["nothing", [], 0],
])("%s", (_name, amounts, total) => {
  expect(sum(amounts)).toBe(total);
});

it("is right for a million amounts, where plain addition loses six digits", () => {
  // By hand: 1,000,000 × 0.1.
  expect(sum(Array.from({ length: 1_000_000 }, () => 0.1))).toBe(100_000);
});

it("does not depend on the order", () => {
  const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 30 });
  const sameTotal = fc.property(amounts, (list) => {
    const size = list.reduce((total, amount) => total + Math.abs(amount), 0);
    expect(Math.abs(sum(list) - sum(list.toReversed()))).toBeLessThanOrEqual(1e-15 * size);
  });
  fc.assert(sameTotal, { seed: 1 });
});
