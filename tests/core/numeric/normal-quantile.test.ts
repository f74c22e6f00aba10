import fc from "fast-check";
import { normalQuantile } from "../../../src/core/numeric/normal-quantile";

// Computed with mpmath at 50 digits: √2 · erfinv(2p − 1).
test.each([
  [1e-20, -9.262340089798407],
  [1e-5, -4.264890793922825],
  [0.01, -2.326347874040841],
  [0.075, -1.439531470938456],
  [0.3, -0.5244005127080408],
  [0.7, 0.5244005127080407],
  [0.926, 1.4466320671589787],
  [0.99, 2.3263478740408408],
])("at %p is %p", (probability, expected) => {
  expect(normalQuantile(probability) / expected).toBeCloseTo(1, 14);
});

test.each([
  [0, -Infinity],
  [0.5, 0],
  [1, Infinity],
])("at %p is %p", (probability, expected) => {
  expect(normalQuantile(probability)).toBe(expected);
});

it("is odd about a half and grows", () => {
  const fraction = fc.integer({ min: 1, max: 4095 }).map((steps) => steps / 4096);
  fc.assert(
    fc.property(fraction, fraction, (one, other) => {
      expect(normalQuantile(one)).toBe(-normalQuantile(1 - one));
      if (one < other) expect(normalQuantile(one)).toBeLessThan(normalQuantile(other));
    }),
    { seed: 20261130 },
  );
});
