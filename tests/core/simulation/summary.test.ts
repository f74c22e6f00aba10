import { contributions, rankCorrelation, ranks } from "../../../src/core/simulation/ranks";
import { probabilityOfReaching, summary } from "../../../src/core/simulation/summary";

const oneToFive = Float64Array.of(3, 1, 5, 2, 4);

it("sums up by hand", () => {
  const { answered, mean, standardDeviation, standardError, percentiles } = summary(oneToFive);
  expect([answered, mean]).toEqual([5, 3]);
  // Squares around 3: 4 + 1 + 0 + 1 + 4 = 10, over 4.
  expect(standardDeviation).toBeCloseTo(Math.sqrt(2.5), 15);
  expect(standardError).toBeCloseTo(Math.sqrt(0.5), 15);
  // Excel's PERCENTILE.INC: place 0.05 · 4 = 0.2 after the smallest, and so on.
  expect(percentiles[5]).toBeCloseTo(1.2, 15);
  expect(percentiles[10]).toBeCloseTo(1.4, 15);
  expect(percentiles[50]).toBe(3);
  expect(percentiles[90]).toBeCloseTo(4.6, 15);
  expect(percentiles[95]).toBeCloseTo(4.8, 15);
});

it("leaves out trials without an answer", () => {
  const { answered, mean, percentiles } = summary(Float64Array.of(NaN, 1, NaN, 3));
  expect([answered, mean, percentiles[50]]).toEqual([2, 2, 2]);
});

it("says nothing of no answers", () => {
  const { answered, mean, percentiles } = summary(Float64Array.of(NaN, NaN));
  expect([answered, mean, percentiles[50]]).toEqual([0, NaN, NaN]);
});

test.each([
  [3, 0.6],
  [6, 0],
  [-1, 1],
])("reaches %p with probability %p", (threshold, expected) => {
  expect(probabilityOfReaching(oneToFive, threshold)).toBe(expected);
});

it("counts only answers as chances", () => {
  expect(probabilityOfReaching(Float64Array.of(NaN, 1, 3), 2)).toBe(0.5);
});

it("lets equal values share their ranks", () => {
  expect([...ranks(Float64Array.of(10, 20, 10, 5))]).toEqual([2.5, 4, 2.5, 1]);
});

test.each([
  ["rising together", [1, 2, 3, 4], [10, 20, 25, 99], 1],
  ["one falling", [1, 2, 3, 4], [9, 7, 4, 0], -1],
  // By hand: 1 − 6 · (0 + 1 + 1 + 0) / (4 · 15).
  ["two swapped", [1, 2, 3, 4], [1, 3, 2, 4], 0.8],
  ["one that never moves", [1, 2, 3, 4], [5, 5, 5, 5], 0],
])("correlates %s", (_name, one, other, expected) => {
  const [a, b] = [ranks(Float64Array.from(one)), ranks(Float64Array.from(other))];
  expect(rankCorrelation(a, b)).toBeCloseTo(expected, 14);
});

test.each([
  // By hand: 0.64 and 0.36 of 1.
  ["shares of squares", [0.8, -0.6], [0.64, 0.36]],
  ["nothing when nothing moves", [0, 0], [0, 0]],
])("contributes %s", (_name, correlations, expected) => {
  for (const [place, share] of contributions(correlations).entries()) {
    expect(share).toBeCloseTo(expected[place] ?? NaN, 15);
  }
});
