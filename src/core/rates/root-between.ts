/*
 * The one root of a profitability curve on a stretch where it only rises or only falls: Halley's
 * method, held inside a bracket that closes with every step.
 */

import type { CurvePoint, ProfitabilityCurve } from "./profitability-curve";

export interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly rises: boolean;
}

/** Steps after which the bracket is halved in between, whatever Halley's method makes of it. */
const patience = 20;
const mostSteps = 200;

/** A step as small as this, relative to the shape of the curve, leaves an error of its cube. */
const smallStep = 1e-6;

/** Where the curve is 0 inside the bracket, or the end of the bracket that is nearest to it. */
export function rootBetween(curve: ProfitabilityCurve, bracket: Bracket): number {
  let { low, high, start: x } = bracket;
  for (let steps = 1; steps <= mostSteps; steps += 1) {
    const point = curve.at(x);
    if (point.value === 0) return x;
    if (point.value > 0 === bracket.rises) high = x;
    else low = x;
    const next = x + halleyStep(point);
    const isHeld = next > low && next < high && (steps < patience || steps % 2 === 0);
    const after = isHeld ? next : low + (high - low) / 2;
    if (after === x || after === low || after === high) return after;
    if (isHeld && isLast(curve, point, after - x)) return after;
    x = after;
  }
  return x;
}

function halleyStep({ value, slope, curvature }: CurvePoint): number {
  const newton = -value / slope;
  const correction = 1 + (newton * curvature) / (2 * slope);
  // Where the correction is large the parabola says little about the curve.
  return correction > 0.5 && correction < 2 ? newton / correction : newton;
}

function isLast({ span }: ProfitabilityCurve, { slope }: CurvePoint, step: number): boolean {
  return Math.abs(step) * span * span <= smallStep * Math.abs(slope);
}
