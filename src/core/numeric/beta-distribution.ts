/*
 * The beta distribution on 0 to 1: its distribution function by a continued fraction, its quantile by
 * Newton's method inside a bracket that bisection keeps closing. Both parameters are 1 or more here,
 * so the density is bounded and has one peak.
 */

/** A beta distribution; both parameters are 1 or more. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
  /** The logarithm of 1 / B(alpha, beta). */
  readonly logScale: number;
}

export function betaDistribution(alpha: number, beta: number): Beta {
  return { alpha, beta, logScale: logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) };
}

/** The density at x. */
export function betaDensity({ alpha, beta, logScale }: Beta, x: number): number {
  return Math.exp(logScale + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x));
}

/** The probability of a value up to x: the regularised incomplete beta function. */
export function betaProbability(distribution: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const { alpha, beta } = distribution;
  // The fraction converges fast on this side of the mean only.
  if (x > (alpha + 1) / (alpha + beta + 2)) {
    return 1 - betaProbability(mirrored(distribution), 1 - x);
  }
  const front = betaDensity(distribution, x) * x * (1 - x);
  return (front * continuedFraction(alpha, beta, x)) / alpha;
}

/**
 * The value that is exceeded with probability 1 − p, right to about one part in 10^12 for p up to a
 * half; nearer to 1 ask `betaQuantile(mirrored(…), 1 − p)` for the distance from 1.
 */
export function betaQuantile(distribution: Beta, probability: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  let low = 0;
  let high = 1;
  let x = firstGuess(distribution, probability);
  for (let step = 0; step < mostSteps; step++) {
    const excess = betaProbability(distribution, x) - probability;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - excess / betaDensity(distribution, x);
    if (Math.abs(newton - x) <= lastStep * x) return newton;
    x = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return x;
}

/** The distribution of 1 less the variable. */
export function mirrored({ alpha, beta, logScale }: Beta): Beta {
  return { alpha: beta, beta: alpha, logScale };
}

/** Halving alone gets from 1 to 1e-300 in a thousand steps. */
const mostSteps = 1100;
/** Newton's method doubles the digits: after a step this small the next one would be rounding. */
const lastStep = 1e-9;

/** What the first term of the power series says, which is exact near 0; else the mean. */
function firstGuess({ alpha, beta, logScale }: Beta, probability: number): number {
  const guess = Math.exp((Math.log(probability * alpha) - logScale) / alpha);
  return guess < alpha / (alpha + beta) ? guess : alpha / (alpha + beta);
}

/** Lentz's method for the continued fraction of the incomplete beta function (DLMF 8.17.22). */
function continuedFraction(alpha: number, beta: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let fraction = d;
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return fraction;
}

/** About the root of the larger parameter is needed: enough for parameters up to 10^8. */
const mostTerms = 20_000;
const tiny = 1e-300;

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** Lanczos' coefficients for g = 7 and nine terms, as Godfrey computed them. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** The logarithm of Γ(x) for x of 1 or more. */
function logGamma(x: number): number {
  const base = x + 6.5;
  const series = lanczos.reduce((sum, coefficient, place) => sum + coefficient / (x - 1 + place));
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
