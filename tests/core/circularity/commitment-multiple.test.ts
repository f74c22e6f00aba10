import fc from "fast-check";
import { commitmentMultiple } from "../../../src/core/circularity/commitment-multiple";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

test.each([
  // Amazon and Anthropic, April 2026: 5bn in, 100bn committed; FUNCTIONS.md.
  ["5 in, 100 committed", commitmentMultiple([5], [100]), 20],
  // By hand: (0 + 11/1.1 + 12.1/1.21) / 5.
  ["discounted at 10 %", commitmentMultiple([5, 0, 0], [0, 11, 12.1], 0.1), 4],
  // By hand: at -50 % a period ahead counts double: 10 · 2 / 5.
  ["at a negative rate", commitmentMultiple([5, 0], [0, 10], -0.5), 4],
  // 100 over ten year-ends at 10 % is 61.4456710570468 (DOMAIN.md, 2.4), per unit invested now.
  [
    "ten year-ends at 10 %",
    commitmentMultiple([1, ...Array<number>(10).fill(0)], [0, ...Array<number>(10).fill(10)], 0.1),
    61.4456710570468,
  ],
])("%s", (_name, multiple, expected) => {
  expect(multiple).toBeCloseTo(expected, 12);
});

test.each([
  ["nothing invested", () => commitmentMultiple([0], [100]), "divideByZero"],
  ["counts that differ", () => commitmentMultiple([5], [50, 50]), "badInput"],
  ["a rate of -100 %", () => commitmentMultiple([5], [100], -1), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("grows in proportion to the commitment", () => {
  const proportional = fc.property(
    periods(2),
    fc.double({ min: -0.5, max: 2, noNaN: true }),
    ([invested, committed], rate) => {
      const paidIn = [1, ...invested];
      const once = commitmentMultiple(paidIn, [0, ...committed], rate);
      const twice = commitmentMultiple(paidIn, [0, ...committed.map((x) => 2 * x)], rate);
      expect(twice).toBe(2 * once);
    },
  );
  fc.assert(proportional, { seed: 7 });
});
