/*
 * One measure of lock-in on a scale from 0 to 1, between two goalposts that the analyst fixes
 * beforehand. A single deal has no sample from which a minimum and a maximum could be taken.
 */

import { DealError } from "../errors";

export type BetterDirection = "higher" | "lower";

/**
 * (value − low) ÷ (high − low), clipped to 0 … 1; turned round when lower is better.
 *
 * @throws DealError "divideByZero" when the goalposts are the same; "badInput" when low is above high.
 * @example lockinScore(55, 20, 83.57) is 0.55057417…, published as 0.551
 * @see Nardo and others (2008), Handbook on Constructing Composite Indicators, OECD.
 */
export function lockinScore(
  value: number,
  low: number,
  high: number,
  better: BetterDirection = "higher",
): number {
  if (low === high) throw new DealError("divideByZero", "low and high are the same.");
  if (low > high) {
    const instead = 'Swap them; "lower" in better turns the scale round.';
    throw new DealError("badInput", `low, ${low}, is above high, ${high}. ${instead}`);
  }
  const clipped = Math.min(high, Math.max(low, value));
  return better === "higher" ? (clipped - low) / (high - low) : (high - clipped) / (high - low);
}
