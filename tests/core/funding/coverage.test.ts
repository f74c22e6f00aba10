import fc from "fast-check";
import { coverage } from "../../../src/core/funding/coverage";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

const level = [0, ...Array<number>(10).fill(10)];
const now = [5, ...Array<number>(10).fill(0)];

test.each([
  // DOMAIN.md, 7 and 1.5: 5 now against 10 at ten year-ends.
  ["at 8 %", coverage(now, level, 0.08), 0.0745147],
  ["at 10 %", coverage(now, level, 0.1), 0.0813727],
  ["at 12 %", coverage(now, level, 0.12), 0.0884921],
  // By hand.
  ["undiscounted", coverage([60, 60], [100, 100]), 0.6],
  ["the first period is undiscounted", coverage([60, 0], [0, 110], 0.1), 0.6],
])("%s", (_name, ratio, expected) => {
  expect(ratio).toBeCloseTo(expected, 7);
});

test.each([
  ["nothing committed", () => coverage([60], [0]), "divideByZero"],
  ["counts that differ", () => coverage([60], [50, 50]), "badInput"],
  ["a rate of -100 %", () => coverage([60], [50], -1), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("is 1 for sources that are the commitments, at any rate", () => {
  const rate = fc.double({ min: -0.9, max: 5, noNaN: true });
  const even = fc.property(periods(1), rate, ([amounts], yearly) => {
    expect(coverage([1, ...amounts], [1, ...amounts], yearly)).toBe(1);
  });
  fc.assert(even, { seed: 23 });
});
