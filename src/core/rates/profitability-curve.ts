/*
 * The profitability index, present value of money in ÷ present value of money out, as a curve over
 * x = ln(1 + rate). Its logarithm is 0 exactly where the flows are worth 0, never overflows, is next
 * to a straight line for most investments, and is the difference of two convex functions, which is
 * what makes proofs about its roots short.
 */

import { DiscountedSide, type SideValue } from "./discounted-side";
import type { NettedFlows } from "./netted-flows";

/** The curve at one x. */
export interface CurvePoint {
  readonly x: number;
  /** ln(present value in ÷ present value out). */
  readonly value: number;
  /** Its first and second derivative by x. */
  readonly slope: number;
  readonly curvature: number;
  readonly moneyIn: SideValue;
  readonly moneyOut: SideValue;
}

/** Ratios beyond these would be rounded to 0 or overflow; their logarithms are taken apart. */
const largestRatio = 1e300;
const smallestRatio = 1e-300;

/** A rounding error for every step from an amount to the logarithm of a sum, with room to spare. */
const roundingOfValue = 2 ** -50;

export class ProfitabilityCurve {
  readonly #moneyIn: DiscountedSide;
  readonly #moneyOut: DiscountedSide;
  /** Years from the first flow to the last. */
  readonly span: number;

  /** Flows with at least one of each sign. */
  constructor({ amounts, times }: NettedFlows) {
    this.#moneyIn = sideOf(amounts, times, 1);
    this.#moneyOut = sideOf(amounts, times, -1);
    this.span = (times[times.length - 1] ?? 0) - (times[0] ?? 0);
  }

  at(x: number): CurvePoint {
    const moneyIn = this.#moneyIn.at(x);
    const moneyOut = this.#moneyOut.at(x);
    return {
      x,
      value: logRatio(moneyIn.scaled, moneyOut.scaled) + (moneyOut.shift - moneyIn.shift) * x,
      slope: moneyOut.duration - moneyIn.duration,
      curvature: moneyIn.dispersion - moneyOut.dispersion,
      moneyIn,
      moneyOut,
    };
  }

  /** How far rounding may have carried the value at x from the truth. */
  rounding(x: number): number {
    return roundingOfValue * (4 + this.span * Math.abs(x));
  }
}

/** The flows of one sign, as amounts above 0. */
function sideOf(
  amounts: readonly number[],
  times: readonly number[],
  sign: 1 | -1,
): DiscountedSide {
  const sizes: number[] = [];
  const timesOfSide: number[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const size = sign * (amounts[index] ?? 0);
    if (size <= 0) continue;
    sizes.push(size);
    timesOfSide.push(times[index] ?? 0);
  }
  return new DiscountedSide(sizes, timesOfSide);
}

function logRatio(above: number, below: number): number {
  const ratio = above / below;
  const isSafe = ratio < largestRatio && ratio > smallestRatio;
  return isSafe ? Math.log(ratio) : Math.log(above) - Math.log(below);
}
