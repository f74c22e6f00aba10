import fc from "fast-check";
import { reciprocity } from "../../../src/core/circularity/reciprocity";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

test.each([
  // DOMAIN.md, 1.1, for two parties.
  ["5 and 100", [5], [100], 10 / 105],
  ["5 + 8 and 100", [5, 8], [100], 26 / 113],
  ["33 and 100", [8, 25], [100], 66 / 133],
  ["even", [7], [3, 4], 1],
  ["one way", [7], [0], 0],
  ["amounts whose sum is out of range", [1e308], [1e308], 1],
])("%s", (_name, out, back, expected) => {
  expect(reciprocity(out, back)).toBe(expected);
});

test.each([
  ["nothing flows", () => reciprocity([0], [0]), "divideByZero"],
  ["no amounts at all", () => reciprocity([], []), "divideByZero"],
  ["a negative amount", () => reciprocity([5, -1], [3]), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("is the same from either side, in any order, in any unit, and with a payment split", () => {
  const symmetric = fc.property(periods(2), ([out, back]) => {
    fc.pre([...out, ...back].some((amount) => amount > 0));
    const share = reciprocity(out, back);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(reciprocity(back, out)).toBe(share);
    expect(reciprocity(out.toReversed(), back)).toBeCloseTo(share, 12);
    expect(
      reciprocity(
        out.map((x) => 8 * x),
        back.map((x) => 8 * x),
      ),
    ).toBe(share);
    expect(
      reciprocity(
        out.flatMap((x) => [x / 2, x / 2]),
        back,
      ),
    ).toBeCloseTo(share, 12);
  });
  fc.assert(symmetric, { seed: 8 });
});
