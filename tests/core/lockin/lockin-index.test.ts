import fc from "fast-check";
import { lockinIndex } from "../../../src/core/lockin/lockin-index";
import { errorKind } from "../error-kind";

/** DOMAIN.md, 3.4: life expectancy 73, schooling 12 and 8 years, income 15,000. */
const humanDevelopment = [0.8153846154, 0.6, 0.756885179];

test.each([
  ["the Human Development Report, arithmetic", lockinIndex(humanDevelopment), 72.40899315],
  ["geometric", lockinIndex(humanDevelopment, undefined, "geometric"), 71.80939286],
  // By hand.
  ["equal weights", lockinIndex([0.25, 1]), 62.5],
  ["√(0.25 · 1)", lockinIndex([0.25, 1], undefined, "geometric"), 50],
  ["weights 3 to 1", lockinIndex([0.25, 1], [3, 1]), 43.75],
  ["a missing score goes with its weight", lockinIndex([0.5, undefined, 1], [1, 8, 1]), 75],
  ["a score of 0 brings the geometric mean down to 0", lockinIndex([0, 1], [1, 1], "geometric"), 0],
  ["two scores of 0", lockinIndex([0, 0, 1], undefined, "geometric"), 0],
  ["a score of 0 that weighs nothing does not", lockinIndex([0, 1], [0, 1], "geometric"), 100],
  ["weights whose sum is out of range", lockinIndex([0, 1], [1e308, 1e308]), 50],
])("%s", (_name, index, expected) => {
  expect(index).toBeCloseTo(expected, 7);
});

test.each([
  ["no score", () => lockinIndex([undefined]), "missing"],
  ["an empty list", () => lockinIndex([]), "missing"],
  ["a score above 1", () => lockinIndex([25]), "badInput"],
  ["a negative score", () => lockinIndex([-0.1]), "badInput"],
  ["a negative weight", () => lockinIndex([0.5, 1], [-1, 2]), "badInput"],
  ["weights that are all 0", () => lockinIndex([0.5, 1], [0, 0]), "badInput"],
  ["no weight on the scores there are", () => lockinIndex([0.5, undefined], [0, 1]), "badInput"],
  ["weights of another count", () => lockinIndex([0.5, 1], [1]), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

const score = fc.double({ min: 0, max: 1, noNaN: true });
const weighted = fc.array(fc.tuple(score, fc.integer({ min: 1, max: 9 })), { minLength: 1 });
const scoresOf = (list: readonly [number, number][]): number[] => list.map(([value]) => value);
const weightsOf = (list: readonly [number, number][]): number[] => list.map(([, weight]) => weight);

it("has a geometric mean no larger than the arithmetic, both between the extremes", () => {
  const ordered = fc.property(weighted, (list) => {
    const arithmetic = lockinIndex(scoresOf(list), weightsOf(list));
    const geometric = lockinIndex(scoresOf(list), weightsOf(list), "geometric");
    expect(geometric).toBeLessThanOrEqual(arithmetic);
    expect(geometric).toBeGreaterThanOrEqual(100 * Math.min(...scoresOf(list)));
    expect(arithmetic).toBeLessThanOrEqual(100 * Math.max(...scoresOf(list)));
  });
  fc.assert(ordered, { seed: 15 });
});

it("gives equal scores themselves, either way", () => {
  const same = fc.property(
    score,
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
    (value, weights) => {
      const scores = weights.map(() => value);
      expect(lockinIndex(scores, weights)).toBe(100 * value);
      expect(lockinIndex(scores, weights, "geometric")).toBe(100 * value);
    },
  );
  fc.assert(same, { seed: 16 });
});

it("does not depend on the order or the scale of weights, nor on a weight being split", () => {
  const free = fc.property(weighted, (list) => {
    const index = lockinIndex(scoresOf(list), weightsOf(list));
    const turned = list.toReversed();
    const halves = list.flatMap(([value, weight]): [number, number][] => [
      [value, weight / 2],
      [value, weight / 2],
    ]);
    expect(lockinIndex(scoresOf(turned), weightsOf(turned))).toBeCloseTo(index, 10);
    expect(
      lockinIndex(
        scoresOf(list),
        weightsOf(list).map((w) => 7 * w),
      ),
    ).toBeCloseTo(index, 10);
    expect(lockinIndex(scoresOf(halves), weightsOf(halves))).toBeCloseTo(index, 10);
  });
  fc.assert(free, { seed: 17 });
});
