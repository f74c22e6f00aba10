/*
 * Chance that can be replayed: a draw depends on the seed, the variable and the number of the trial
 * alone, so a simulation gives the same trials in blocks of any size, in any order, on any machine.
 */

import { DealError } from "../errors";
import { threefry } from "./threefry";

/** Fills a vector with the draws of a variable, from one trial on. */
export type Draws = (out: Float64Array, variable: number, firstTrial: number) => void;

const word = 2 ** 32;

/**
 * Uniform draws above 0 and below 1, each in the middle of one of 2^52 equal steps.
 *
 * 52 bits and not 53: with half a step added, 53 would round the largest draw to 1.
 *
 * @throws DealError "badInput" when the seed is no whole number from 0 to 2^53 − 1.
 */
export function uniformDraws(seed: number): Draws {
  const [low, high] = seedWords(seed);
  const block = new Uint32Array(2);
  return (out, variable, firstTrial) => {
    for (let i = 0; i < out.length; i++) {
      block[0] = firstTrial + i;
      block[1] = variable;
      threefry(block, low, high);
      out[i] = uniformOf(block);
    }
  };
}

/** The uniform draw that two random words make: above 0, below 1. */
export function uniformOf(block: Uint32Array): number {
  return ((Number(block[0]) >>> 6) * 2 ** 26 + (Number(block[1]) >>> 6) + 0.5) / 2 ** 52;
}

/** The two words of the key that a seed makes. */
export function seedWords(seed: number): readonly [number, number] {
  if (Number.isSafeInteger(seed) && seed >= 0) return [seed % word, Math.floor(seed / word)];
  throw new DealError("badInput", `The seed is ${seed}. Give a whole number from 0 up, such as 1.`);
}
