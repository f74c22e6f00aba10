/*
 * A distribution as the value that a given share of all draws stays below: what turns a uniform draw
 * into a draw of an input.
 */

import { DealError } from "../errors";

/** Takes a probability from 0 to 1. */
export type Quantile = (probability: number) => number;

/** Refuses what is no probability. */
export function requireProbability(probability: number): void {
  if (probability >= 0 && probability <= 1) return;
  throw new DealError(
    "badInput",
    `probability is ${probability}. Give a number from 0 to 1, such as RAND().`,
  );
}

/** Refuses three points that do not ascend. */
export function requireAscending(min: number, mode: number, max: number): void {
  if (min <= mode && mode <= max) return;
  throw new DealError(
    "badInput",
    `min, mode and max are ${min}, ${mode} and ${max}. Give them in ascending order.`,
  );
}
