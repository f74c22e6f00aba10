/*
 * Latin hypercube sampling: each variable takes one draw from each of as many equal slices as there
 * are trials, in a random order of its own, so that even a few trials cover the whole distribution.
 */

import { shuffled } from "./shuffled";
import { uniformDraws, type Draws } from "./uniform-draws";

/** The largest number below 1. */
const belowOne = 1 - 2 ** -53;

/**
 * Draws of any variables over `trials` trials, above 0 and below 1; the first of a variable orders it.
 *
 * Here a draw depends on the number of trials as well: the slices are as many.
 *
 * @see McKay, Beckman and Conover (1979).
 */
export function latinHypercube(seed: number, trials: number): Draws {
  const within = uniformDraws(seed);
  const slices = new Map<number, Uint32Array>();
  return (out, variable, firstTrial) => {
    within(out, variable, firstTrial);
    const slice = slices.get(variable) ?? shuffled(trials, seed, variable);
    slices.set(variable, slice);
    for (let i = 0; i < out.length; i++) {
      const place = slice[firstTrial + i] ?? 0;
      // place + draw may round up to the number of trials.
      out[i] = Math.min((place + Number(out[i])) / trials, belowOne);
    }
  };
}
