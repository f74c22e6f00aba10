/*
 * Sums of a list, right to the last digit or next to it whatever cancels on the way: Knuth's exact
 * error of an addition, without a branch, in a loop over local variables. Lists of a million numbers
 * are summed in milliseconds, which a running total with state of its own does not reach.
 */

/** The total of the amounts; 0 when there are none. */
export function sum(amounts: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const amount of amounts) {
    const next = total + amount;
    const taken = next - total;
    lost += total - (next - taken) + (amount - taken);
    total = next;
  }
  return closed(total, lost);
}

/** The total of the squares of the amounts, each measured in `unit`. */
export function sumOfSquares(amounts: readonly number[], unit: number): number {
  let total = 0;
  let lost = 0;
  for (const amount of amounts) {
    const measured = amount / unit;
    const square = measured * measured;
    const next = total + square;
    const taken = next - total;
    lost += total - (next - taken) + (square - taken);
    total = next;
  }
  return closed(total, lost);
}

/** Past the largest number there is no error left to know of. */
function closed(total: number, lost: number): number {
  return Number.isFinite(total) ? total + lost : total;
}
