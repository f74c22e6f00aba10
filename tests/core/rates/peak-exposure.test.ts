import fc from "fast-check";
import { sum } from "../../../src/core/numeric/sum";
import { peakExposure } from "../../../src/core/rates/peak-exposure";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

test.each([
  // By hand: running sums in the comments.
  ["3, then −12", peakExposure([5, 5], [2, 20]), 3],
  ["at half the margin 4, then −1", peakExposure([5, 5], [2, 20], 0.5), 4],
  ["never out", peakExposure([5], [100]), 0],
  ["5, 13, 10: the peak is in the middle", peakExposure([5, 8, 0], [0, 0, 3]), 13],
  ["0.1 + 0.2 + 0.3 to the last digit", peakExposure([0.1, 0.2, 0.3], [0, 0, 0]), 0.6],
  ["no period", peakExposure([], []), 0],
])("%s", (_name, peak, expected) => {
  expect(peak).toBe(expected);
});

test.each([
  ["a margin above 1", () => peakExposure([5], [100], 1.5)],
  ["counts that differ", () => peakExposure([5], [])],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});

it("lies between what is out in the end and all that went out", () => {
  const bounded = fc.property(periods(2), ([invested, purchases]) => {
    const peak = peakExposure(invested, purchases);
    const inTheEnd = sum(invested) - sum(purchases);
    expect(peak).toBeGreaterThanOrEqual(0);
    expect(peak).toBeGreaterThanOrEqual(inTheEnd - 1e-6);
    expect(peak).toBeLessThanOrEqual(sum(invested) + 1e-6);
  });
  fc.assert(bounded, { seed: 11 });
});
