import fc from "fast-check";
import {
  betaDistribution,
  betaProbability,
  betaQuantile,
  mirrored,
} from "../../../src/core/numeric/beta-distribution";

// Computed with mpmath at 50 digits, by Newton's method on betainc.
test.each([
  [3, 3, 1e-15, 4.64159960584123e-6],
  [3, 3, 1e-6, 0.004652416361586582],
  [3, 3, 0.05, 0.1892553774377708],
  [3, 3, 0.5, 0.5],
  [2.142857142857143, 3.857142857142857, 1e-15, 3.350266435523275e-8],
  [2.142857142857143, 3.857142857142857, 1e-6, 0.0005312379632514332],
  [2.142857142857143, 3.857142857142857, 0.05, 0.09002266476534694],
  [2.142857142857143, 3.857142857142857, 0.5, 0.34036980020289215],
  [1, 5, 1e-15, 2.000000000000001e-16],
  [1, 5, 1e-6, 2.0000008000004798e-7],
  [1, 5, 0.05, 0.010206218313011496],
  [1, 5, 0.5, 0.12944943670387585],
  [1, 1, 1e-15, 1e-15],
  [1, 1, 1e-6, 1e-6],
  [1, 1, 0.05, 0.05],
  [1, 1, 0.5, 0.5],
  [1.0001, 4.9999, 1e-15, 2.0070245910389524e-16],
  [1.0001, 4.9999, 1e-6, 2.0028709045271207e-7],
  [1.0001, 4.9999, 0.05, 0.01020987215468292],
  [1.0001, 4.9999, 0.5, 0.1294675521926494],
  [2, 11, 1e-15, 3.8924947713126666e-9],
  [2, 11, 1e-6, 0.00012314202687641057],
  [2, 11, 0.05, 0.03046016565913718],
  [2, 11, 0.5, 0.13597945948327536],
  [41, 61, 1e-15, 0.10094708643051722],
  [41, 61, 1e-6, 0.1958496347530734],
  [41, 61, 0.05, 0.32355743256469754],
  [41, 61, 0.5, 0.40131756112411066],
  [1.5, 99.5, 1e-15, 1.2120303699538092e-12],
  [1.5, 99.5, 1e-6, 1.2120882529664938e-6],
  [1.5, 99.5, 0.05, 0.0017620962540774716],
  [1.5, 99.5, 0.5, 0.011789561687798983],
  [301, 201, 1e-15, 0.4231616258406651],
  [301, 201, 1e-6, 0.49392019446215224],
  [301, 201, 0.05, 0.5634367060976792],
  [301, 201, 0.5, 0.5997339693952609],
])("the quantile of beta(%p, %p) at %p is %p", (alpha, beta, probability, expected) => {
  const relative = betaQuantile(betaDistribution(alpha, beta), probability) / expected - 1;
  expect(Math.abs(relative)).toBeLessThan(1e-12);
});

it("stays within 0 and 1", () => {
  const distribution = betaDistribution(2, 3);
  expect([-1, 0, 1, 2].map((x) => betaProbability(distribution, x))).toEqual([0, 0, 1, 1]);
  expect([0, 1].map((p) => betaQuantile(distribution, p))).toEqual([0, 1]);
});

it("undoes the distribution function, and mirrors it", () => {
  const parameter = fc.double({ min: 1, max: 60, noNaN: true });
  const probability = fc.double({ min: 1e-12, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, probability, (alpha, beta, chance) => {
      const distribution = betaDistribution(alpha, beta);
      const x = betaQuantile(distribution, chance);
      expect(betaProbability(distribution, x) / chance).toBeCloseTo(1, 10);
      expect(betaProbability(mirrored(distribution), 1 - x)).toBeCloseTo(1 - chance, 10);
    }),
    { seed: 20261130 },
  );
});

it("comes to an end for a needle", () => {
  // Symmetric, so the median is a half; by hand the deviation is about 1 / (2 √20001).
  const needle = betaDistribution(10_000, 10_000);
  expect(betaQuantile(needle, 0.5)).toBeCloseTo(0.5, 10);
  expect(betaQuantile(needle, 0.158655)).toBeCloseTo(0.5 - 0.5 / Math.sqrt(20_001), 5);
});
