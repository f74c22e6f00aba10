import fc from "fast-check";
import { lockinScore } from "../../../src/core/lockin/lockin-score";
import { errorKind } from "../error-kind";

test.each([
  // COINr's tests of goalposts, DOMAIN.md, 3.4.
  ["inside", lockinScore(1, 0, 10), 0.1],
  ["above", lockinScore(11, 0, 10), 1],
  ["below", lockinScore(-1, 0, 10), 0],
  // UNDP, life expectancy 55 between 20 and 83.57: published as 0.551.
  ["the Human Development Report", lockinScore(55, 20, 83.57), 35 / 63.57],
  // By hand: (0.5 − 0.2) / 0.6.
  ["fractions", lockinScore(0.5, 0.2, 0.8), 0.5],
  ["lower is better", lockinScore(1, 0, 10, "lower"), 0.9],
  ["lower is better, below", lockinScore(-1, 0, 10, "lower"), 1],
])("%s", (_name, score, expected) => {
  expect(score).toBeCloseTo(expected, 12);
});

test.each([
  ["goalposts in one place", () => lockinScore(1, 5, 5), "divideByZero"],
  ["goalposts the wrong way round", () => lockinScore(1, 10, 0), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("lies between 0 and 1, and the two directions sum to 1", () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const width = fc.integer({ min: 1, max: 500 });
  const complementary = fc.property(value, value, width, (measure, low, span) => {
    const higher = lockinScore(measure, low, low + span);
    expect(higher).toBeGreaterThanOrEqual(0);
    expect(higher).toBeLessThanOrEqual(1);
    expect(higher + lockinScore(measure, low, low + span, "lower")).toBeCloseTo(1, 12);
  });
  fc.assert(complementary, { seed: 18 });
});
