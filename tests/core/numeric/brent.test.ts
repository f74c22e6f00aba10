import fc from "fast-check";
import { brent } from "../../../src/core/numeric/brent";

test.each([
  ["x² − 2", (x: number) => x * x - 2, 0, 2, Math.SQRT2],
  ["the other end first", (x: number) => x * x - 2, 2, 0, Math.SQRT2],
  ["a root at an end", (x: number) => x, 0, 1, 0],
  ["cos x − x, a published constant", (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
  ["a flat triple root", (x: number) => (x - 1) ** 3, 0, 3, 1],
  ["a jump", (x: number) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
])("finds the root of %s", (_name, value, low, high, root) => {
  expect(brent(value, low, high)).toBeCloseTo(root, 5);
  if (_name !== "a flat triple root") expect(brent(value, low, high)).toBeCloseTo(root, 15);
});

it("stays in the bracket and ends at a root of any cubic that changes sign", () => {
  const coefficient = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(coefficient, coefficient, coefficient, coefficient, (a, b, c, d) => {
      const value = (x: number): number => ((a * x + b) * x + c) * x + d;
      fc.pre(value(-2) * value(3) < 0);
      const root = brent(value, -2, 3);
      expect(root).toBeGreaterThanOrEqual(-2);
      expect(root).toBeLessThanOrEqual(3);
      // Of a root of three folds rounding leaves the third root of the last digit.
      expect(Math.abs(value(root))).toBeLessThan(1e-9);
    }),
    { seed: 20261130 },
  );
});
