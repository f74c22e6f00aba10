import fc from "fast-check";
import { uniformDraws, uniformOf } from "../../../src/core/simulation/uniform-draws";
import { errorKind } from "../error-kind";

function drawn(seed: number, variable: number, first: number, count: number): number[] {
  const out = new Float64Array(count);
  uniformDraws(seed)(out, variable, first);
  return [...out];
}

it("joins two random words to 52 bits and half a step", () => {
  // By hand from the known answer 6b200159 99ba4efe: its upper 26 bits each.
  const bits = BigInt(0x6b200159 >>> 6) * 2n ** 26n + BigInt(0x99ba4efe >>> 6);
  expect(drawn(0, 0, 0, 1)).toEqual([(Number(bits) + 0.5) / 2 ** 52]);
});

it("stays within 0 and 1 at the extremes", () => {
  expect(uniformOf(new Uint32Array(2))).toBe(2 ** -53);
  expect(uniformOf(new Uint32Array(2).fill(0xffffffff))).toBe(1 - 2 ** -53);
});

it("gives a trial the same draw, whatever the block that it is drawn in", () => {
  const whole = drawn(7, 3, 0, 1000);
  fc.assert(
    fc.property(fc.nat(999), fc.nat(200), (first, count) => {
      const part = drawn(7, 3, first, Math.min(count, 1000 - first));
      expect(part).toEqual(whole.slice(first, first + part.length));
    }),
    { seed: 20261130 },
  );
});

it("gives other draws to another seed, another variable", () => {
  const draws = [drawn(1, 0, 0, 4), drawn(2, 0, 0, 4), drawn(1, 1, 0, 4), drawn(2 ** 40, 0, 0, 4)];
  expect(new Set(draws.flat()).size).toBe(16);
});

it("spreads evenly: ten thousand draws over a hundred bins", () => {
  const bins = Array.from({ length: 100 }, () => 0);
  for (const draw of drawn(1, 0, 0, 10_000)) {
    const bin = Math.floor(draw * 100);
    bins[bin] = Number(bins[bin]) + 1;
  }
  const chiSquare = bins.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
  // 99 degrees of freedom: between these with probability 0.998 (SciPy, chi2.ppf(0.001), (0.999)).
  expect(chiSquare).toBeGreaterThan(61.1);
  expect(chiSquare).toBeLessThan(148.2);
});

test.each([-1, 0.5, NaN, 2 ** 53])("refuses the seed %p", (seed) => {
  expect(errorKind(() => uniformDraws(seed))).toBe("badInput");
});
