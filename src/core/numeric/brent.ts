/*
 * A root between two points where a function has opposite signs, by Brent's method: interpolation
 * where it helps, halving where it does not, so the root is never lost.
 */

/** More than the worst case needs: every third step at least halves the bracket. */
const mostSteps = 300;

/**
 * The point at which a continuous function is 0, as near as numbers lie; of a function that jumps
 * over 0, the place of the jump. The signs at `low` and `high` must differ.
 *
 * @see Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 */
export function brent(value: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [value(a), value(b)];
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let round = 0; round < mostSteps && fb !== 0; round++) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + Number.MIN_VALUE;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance) return b;
    const guess = interpolated({ a, b, c, fa, fb, fc });
    const limit = Math.min(Math.abs(1.5 * half), Math.abs(before / 2));
    const helps = Math.abs(before) >= tolerance && Math.abs(guess) < limit && guess / half > 0;
    before = helps ? step : half;
    step = helps ? guess : half;
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = value(b);
  }
  return b;
}

interface Bracket {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly fa: number;
  readonly fb: number;
  readonly fc: number;
}

/** The step from b to where the secant, or the inverse parabola, is 0. */
function interpolated({ a, b, c, fa, fb, fc }: Bracket): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const over = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -over / ((q - 1) * (r - 1) * (s - 1));
}
