/* The distributions at their published quantiles, their moments, and their limits. */
import fc from "fast-check";
import { lognormal } from "../../../src/core/simulation/lognormal";
import { pert } from "../../../src/core/simulation/pert";
import { requireProbability, type Quantile } from "../../../src/core/simulation/quantile";
import { tabulatedPert } from "../../../src/core/simulation/tabulated-pert";
import { triangular } from "../../../src/core/simulation/triangular";
import { errorKind } from "../error-kind";

const seed = 20261130;

// DOMAIN.md, 8.2, computed with SciPy, to ten decimals.
test.each([
  ["PERT 0, 0.5, 1", 0.05, 0.1892553774, pert(0, 0.5, 1)],
  ["PERT 0, 0.5, 1", 0.9, 0.7533635467, pert(0, 0.5, 1)],
  ["PERT 3, 5, 10", 0.05, 3.6301586534, pert(3, 5, 10)],
  ["PERT 3, 5, 10", 0.1, 3.9043534593, pert(3, 5, 10)],
  ["PERT 3, 5, 10", 0.5, 5.3825886014, pert(3, 5, 10)],
  ["PERT 3, 5, 10", 0.9, 7.2727027463, pert(3, 5, 10)],
  ["PERT 3, 5, 10", 0.95, 7.7739214935, pert(3, 5, 10)],
  ["PERT 80, 100, 150", 0.05, 86.3015865336, pert(80, 100, 150)],
  ["PERT 80, 100, 150", 0.95, 127.739214935, pert(80, 100, 150)],
  ["PERT 0, 0, 1", 0.05, 0.0102062183, pert(0, 0, 1)],
  ["PERT 0, 0, 1", 0.95, 0.4507197283, pert(0, 0, 1)],
  ["triangular 3, 5, 10", 0.05, 3.8366600265, triangular(3, 5, 10)],
  ["triangular 3, 5, 10", 0.5, 5.8166998673, triangular(3, 5, 10)],
  ["triangular 3, 5, 10", 0.95, 8.6771243445, triangular(3, 5, 10)],
  ["triangular 80, 100, 150", 0.05, 88.3666002653, triangular(80, 100, 150)],
  ["triangular 80, 100, 150", 0.95, 136.7712434447, triangular(80, 100, 150)],
  ["lognormal 100, 20", 0.05, 70.7964881973, lognormal(100, 20)],
  ["lognormal 100, 20", 0.5, 98.0580675691, lognormal(100, 20)],
  ["lognormal 100, 20", 0.95, 135.8172539377, lognormal(100, 20)],
])("%s at %p is %p", (_name, probability, expected, quantile) => {
  expect(quantile(probability)).toBeCloseTo(expected, 9);
});

/** The mean and the deviation over evenly spaced probabilities. */
function moments(quantile: Quantile): { mean: number; deviation: number } {
  const count = 20_000;
  const values = Array.from({ length: count }, (_, step) => quantile((step + 0.5) / count));
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return { mean, deviation: Math.sqrt(squares) };
}

test.each([
  // DOMAIN.md, 8.2: mean (a + λm + b) / (λ + 2), variance (μ − a)(b − μ) / (λ + 3).
  ["PERT 3, 5, 10", tabulatedPert(3, 5, 10), 5.5, 1.2677313821],
  ["PERT 0, 0, 1", tabulatedPert(0, 0, 1), 1 / 6, 0.1408590425],
  // By hand: variance of (a² + b² + c² − ab − ac − bc) / 18.
  ["triangular 3, 5, 10", triangular(3, 5, 10), 6, Math.sqrt(39 / 18)],
  ["lognormal 100, 20", lognormal(100, 20), 100, 20],
])("%s has its mean and deviation", (_name, quantile, mean, deviation) => {
  const found = moments(quantile);
  expect(found.mean / mean).toBeCloseTo(1, 4);
  expect(found.deviation / deviation).toBeCloseTo(1, 2);
});

const estimates = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 })
  .map((three) => three.sort((a, b) => a - b) as [number, number, number]);
const probability = fc.double({ min: 0, max: 1, noNaN: true });

test.each([
  ["PERT", pert],
  ["tabulated PERT", tabulatedPert],
  ["triangular", triangular],
])("%s stays between its ends and grows", (_name, distribution) => {
  fc.assert(
    fc.property(estimates, probability, probability, ([min, mode, max], one, other) => {
      const quantile = distribution(min, mode, max);
      const [low, high] = [quantile(Math.min(one, other)), quantile(Math.max(one, other))];
      expect(low).toBeGreaterThanOrEqual(min);
      expect(low).toBeLessThanOrEqual(high + 1e-9 * (max - min));
      expect(high).toBeLessThanOrEqual(max);
      expect([quantile(0), quantile(1)]).toEqual([min, max]);
    }),
    { seed, numRuns: 20 },
  );
});

it("keeps the table of PERT within 1e-9 of the distance from the nearer end", () => {
  const weight = fc.integer({ min: 0, max: 400 });
  const near = fc.double({ min: -6, max: -0.302, noNaN: true }).map((power) => 10 ** power);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), weight, (mode, lambda) => {
      const [exact, table] = [pert(0, mode, 100, lambda), tabulatedPert(0, mode, 100, lambda)];
      for (const chance of fc.sample(near, { seed, numRuns: 40 })) {
        expect(Math.abs(table(chance) / exact(chance) - 1)).toBeLessThan(1e-9);
        const fromTop = 100 - exact(1 - chance);
        expect(Math.abs((100 - table(1 - chance)) / fromTop - 1)).toBeLessThan(1e-9);
      }
    }),
    { seed, numRuns: 15 },
  );
});

it("is certain when the estimates agree", () => {
  for (const quantile of [
    pert(4, 4, 4),
    tabulatedPert(4, 4, 4),
    triangular(4, 4, 4),
    lognormal(4, 0),
  ])
    expect([0, 0.3, 1].map(quantile)).toEqual([4, 4, 4]);
});

it("has no largest lognormal value", () => {
  expect(lognormal(100, 20)(0)).toBe(0);
  expect(lognormal(100, 20)(1)).toBe(Infinity);
});

it("does not overflow for the largest amounts", () => {
  expect(triangular(-8e307, 0, 8e307)(0.5)).toBe(0);
});

test.each([
  ["a mode below the least", () => pert(5, 3, 10)],
  ["a mode above the largest", () => triangular(3, 11, 10)],
  ["a table without order", () => tabulatedPert(3, 11, 10)],
  ["a negative weight", () => pert(3, 5, 10, -1)],
  ["a weight beyond reason", () => pert(3, 5, 10, 1e9)],
  ["a mean of 0", () => lognormal(0, 1)],
  ["a negative deviation", () => lognormal(1, -1)],
  [
    "a chance above 1",
    () => {
      requireProbability(1.5);
    },
  ],
  [
    "a chance that is none",
    () => {
      requireProbability(NaN);
    },
  ],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});
