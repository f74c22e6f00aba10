/*
 * How much a merger of two firms adds to the concentration of their market.
 */

import { DealError } from "../errors";
import { requireZeroOrMore } from "../numeric/requirements";

/** How the two shares are given: fractions of 1 or per cent. */
export type MergerShareKind = "share" | "percent";

const wholes: Record<MergerShareKind, number> = { share: 1, percent: 100 };

/** Shares copied from a report are rounded, and may add up to a little more than the whole. */
const roundingOfShares = 1e-9;

/**
 * 2 × shareₐ × share_b × 10,000: the square of the sum less the sum of the squares.
 *
 * @throws DealError "badInput" when a share is negative or the two make more than the whole.
 * @example herfindahlChange(5, 10, "percent") is 100
 * @see Shapiro (2010), The 2010 Horizontal Merger Guidelines: From Hedgehog to Fox, p. 721.
 */
export function herfindahlChange(
  shareA: number,
  shareB: number,
  kind: MergerShareKind = "share",
): number {
  requireZeroOrMore("share_a", shareA);
  requireZeroOrMore("share_b", shareB);
  const whole = wholes[kind];
  if (shareA + shareB > whole * (1 + roundingOfShares)) {
    const instead = `Together they make ${whole} at most. For per cents give kind "percent".`;
    throw new DealError("badInput", `share_a and share_b sum to ${shareA + shareB}. ${instead}`);
  }
  return (2 * shareA * shareB * 10_000) / (whole * whole);
}
