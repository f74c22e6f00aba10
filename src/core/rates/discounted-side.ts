/*
 * One side of some cash flows, the money in or the money out, as a function of x = ln(1 + rate): its
 * present value S(x) = Σ aᵢ·exp(−tᵢ·x), all aᵢ above 0. ln S is convex; its slope is −D, where D is
 * the duration, the mean time weighted by present value; its curvature is the variance of the time.
 */

/** What a side is worth at one x: present value = scaled · exp(−shift · x). */
export interface SideValue {
  readonly scaled: number;
  readonly shift: number;
  /** Mean time, weighted by present value. */
  readonly duration: number;
  /** Variance of the time, weighted by present value. */
  readonly dispersion: number;
}

export class DiscountedSide {
  /** Amounts above 0 at ascending times; at least one. */
  constructor(
    readonly amounts: readonly number[],
    readonly times: readonly number[],
  ) {}

  /**
   * Measured against the earliest flow at rates above 0 and the latest below, so that no factor is
   * above 1 and the side never vanishes.
   */
  at(x: number): SideValue {
    const { amounts, times } = this;
    const shift = times[x >= 0 ? 0 : times.length - 1] ?? 0;
    let scaled = 0;
    let first = 0;
    let second = 0;
    for (let index = 0; index < amounts.length; index += 1) {
      const time = (times[index] ?? 0) - shift;
      // At x = 0, where most searches start, nothing is discounted.
      const value = (amounts[index] ?? 0) * (x === 0 ? 1 : Math.exp(-time * x));
      scaled += value;
      first += value * time;
      second += value * time * time;
    }
    const mean = first / scaled;
    return {
      scaled,
      shift,
      duration: shift + mean,
      dispersion: Math.max(0, second / scaled - mean * mean),
    };
  }
}
