/*
 * Adding up without losing the small change: Neumaier's variant of Kahan's compensated summation.
 * 1e16 + 1 − 1e16 gives 1 here and 0 with plain addition. Sums of deals cancel all the time: money
 * out and money back are alike in size, and what is asked for is the difference.
 */

/** A running total that carries the rounding error of every addition along. */
export class CompensatedSum {
  #total = 0;
  #lost = 0;

  add(amount: number): void {
    const next = this.#total + amount;
    this.#lost +=
      Math.abs(this.#total) >= Math.abs(amount)
        ? this.#total - next + amount
        : amount - next + this.#total;
    this.#total = next;
  }

  get value(): number {
    return this.#total + this.#lost;
  }
}
