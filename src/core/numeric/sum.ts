/*
 * The sum of a list, right to the last digit or next to it whatever cancels on the way.
 */

import { CompensatedSum } from "./compensated-sum";

/** The total of the amounts; 0 when there are none. */
export function sum(amounts: readonly number[]): number {
  const total = new CompensatedSum();
  for (const amount of amounts) total.add(amount);
  return total.value;
}
