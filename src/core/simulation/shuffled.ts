/*
 * A random order that can be replayed: it depends on the seed, the variable and the count alone.
 */

import { seedWords, uniformOf } from "./uniform-draws";
import { threefry } from "./threefry";

/** Apart from the uniform draws of the same seed and variable, whose second word is the variable. */
const stream = 0x80000000;

/** The numbers 0 to count − 1 in a random order, each order as likely as any (Fisher and Yates). */
export function shuffled(count: number, seed: number, variable: number): Uint32Array {
  const [low, high] = seedWords(seed);
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  const block = new Uint32Array(2);
  for (let last = count - 1; last > 0; last--) {
    block[0] = last;
    block[1] = stream + variable;
    threefry(block, low, high);
    const chosen = Math.floor(uniformOf(block) * (last + 1));
    const moved = order[chosen] as number;
    order[chosen] = order[last] as number;
    order[last] = moved;
  }
  return order;
}
