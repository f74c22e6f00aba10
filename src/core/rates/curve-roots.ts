/*
 * Every root of a profitability curve, proved by bounds instead of tried from guesses. A stretch is
 * put aside when the curve cannot be 0 on it, searched when it only rises or only falls on it, and
 * halved otherwise. The bounds come from convexity: the logarithm of a side lies below its chords
 * and above its tangents, and durations fall as the rate rises.
 */

import { rootBetween } from "./root-between";
import type { CurvePoint, ProfitabilityCurve } from "./profitability-curve";
import type { SideValue } from "./discounted-side";

/** Where the halving starts: close together about 0, where deals have their rates. */
const inside = [-16, -8, -4, -2, -1, -0.5, -0.25, 0, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256];

/** Widths, times the span of the flows, at which the values on a stretch cannot be told apart. */
const smallestWidth = 1e-8;
/** The same where the curve is 0 to the last digit at both ends already. */
const flatWidth = 1e-3;

type Stretch = readonly [CurvePoint, CurvePoint];

/** Where a root is, as well as rounding lets it be known: one x, or anywhere on a flat stretch. */
interface Place {
  readonly low: number;
  readonly high: number;
}

/** The roots from `low` to `high`, ascending; one for each place where the curve touches 0. */
export function curveRoots(curve: ProfitabilityCurve, low: number, high: number): number[] {
  const places: Place[] = [];
  const stack = firstStretches(curve, low, high);
  for (let stretch = stack.pop(); stretch !== undefined; stretch = stack.pop()) {
    const [from, to] = stretch;
    if (isClearOfZero(curve, stretch)) continue;
    const isLevel = isFlat(curve, stretch);
    if (!isLevel && isMonotone(curve, stretch)) {
      if (from.value * to.value <= 0) addPlace(curve, places, crossing(curve, stretch));
    } else if (isLevel || isNarrow(curve, stretch)) {
      addPlace(curve, places, { low: from.x, high: to.x });
    } else {
      const middle = curve.at((from.x + to.x) / 2);
      stack.push([middle, to], [from, middle]);
    }
  }
  return places.map((place) => rootAt(curve, place));
}

function firstStretches(curve: ProfitabilityCurve, low: number, high: number): Stretch[] {
  const points = [low, ...inside, high].map((x) => curve.at(x));
  const stretches = points.slice(1).map((to, index): Stretch => [points[index] ?? to, to]);
  // The stack gives its last first: roots are to come in order.
  return stretches.reverse();
}

function isClearOfZero(curve: ProfitabilityCurve, [from, to]: Stretch): boolean {
  const doubt = curve.rounding(from.x) + curve.rounding(to.x);
  const sides = [from.moneyIn, to.moneyIn, from.moneyOut, to.moneyOut] as const;
  const [inFrom, inTo, outFrom, outTo] = sides;
  const { x: low } = from;
  const { x: high } = to;
  if (from.value > doubt && to.value > doubt) {
    return staysAbove([inFrom, inTo], [outFrom, outTo], [low, high], doubt);
  }
  if (from.value < -doubt && to.value < -doubt) {
    return staysAbove([outFrom, outTo], [inFrom, inTo], [low, high], doubt);
  }
  return false;
}

/**
 * Whether `upper` is worth more than `lower` on the whole stretch, being so at its ends: a tangent of
 * the upper side, which it never goes below, still lies above the chord of the lower at the far end.
 */
function staysAbove(
  upper: readonly [SideValue, SideValue],
  lower: readonly [SideValue, SideValue],
  [low, high]: readonly [number, number],
  doubt: number,
): boolean {
  const width = high - low;
  const tangentAtHigh = logValue(upper[0], low) - upper[0].duration * width;
  if (tangentAtHigh - logValue(lower[1], high) > doubt) return true;
  const tangentAtLow = logValue(upper[1], high) + upper[1].duration * width;
  return tangentAtLow - logValue(lower[0], low) > doubt;
}

function logValue({ scaled, shift }: SideValue, x: number): number {
  return Math.log(scaled) - shift * x;
}

/** Durations fall from one end to the other, so the ends bound the slope in between. */
function isMonotone({ span }: ProfitabilityCurve, [from, to]: Stretch): boolean {
  const doubt = span * 2 ** -48;
  const leastSlope = to.moneyOut.duration - from.moneyIn.duration;
  const greatestSlope = from.moneyOut.duration - to.moneyIn.duration;
  return leastSlope > doubt || greatestSlope < -doubt;
}

function isNarrow({ span }: ProfitabilityCurve, [from, to]: Stretch): boolean {
  const width = to.x - from.x;
  // At large x neighbouring numbers are further apart than that.
  return width * span <= smallestWidth || width <= 2 ** -46 * Math.abs(to.x);
}

/** Whether the curve is 0 to within rounding all along a short stretch. */
function isFlat(curve: ProfitabilityCurve, [from, to]: Stretch): boolean {
  return (to.x - from.x) * curve.span <= flatWidth && isZero(curve, from) && isZero(curve, to);
}

function isZero(curve: ProfitabilityCurve, { x, value }: CurvePoint): boolean {
  return Math.abs(value) <= 4 * curve.rounding(x);
}

function crossing(curve: ProfitabilityCurve, [from, to]: Stretch): Place {
  const start = from.x + ((to.x - from.x) * from.value) / (from.value - to.value);
  const bracket = { low: from.x, high: to.x, start, rises: from.value < to.value };
  const root = rootBetween(curve, bracket);
  return { low: root, high: root };
}

/** Adds a place at the end, or widens the last one by it when the curve is 0 all the way between. */
function addPlace(curve: ProfitabilityCurve, places: Place[], place: Place): void {
  const last = places[places.length - 1];
  if (last !== undefined && isSamePlace(curve, last, place)) {
    places[places.length - 1] = { low: last.low, high: place.high };
  } else {
    places.push(place);
  }
}

function isSamePlace(curve: ProfitabilityCurve, { high }: Place, { low }: Place): boolean {
  const gap = (low - high) * curve.span;
  if (gap <= smallestWidth) return true;
  const middle = (low + high) / 2;
  return gap <= flatWidth && Math.abs(curve.at(middle).value) <= 16 * curve.rounding(middle);
}

/** On a flat stretch, where the curve turns round; its middle when it does not. */
function rootAt(curve: ProfitabilityCurve, { low, high }: Place): number {
  if (low === high) return low;
  const { slope: first } = curve.at(low);
  const { slope: last } = curve.at(high);
  const part = first * last < 0 ? first / (first - last) : 0.5;
  return low + (high - low) * part;
}
