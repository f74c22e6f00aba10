/*
 * The margin of a vendor: the share of a purchase that stays with it once what it delivers is paid
 * for. Below 0 it sells at a loss, which happens; above 1 it cannot be.
 */

import { DealError } from "../errors";

/** Refuses a margin above 1, which is nearly always a percentage typed as a whole number. */
export function requireMargin(margin: number): void {
  if (margin <= 1) return;
  const meant = "It is a share of the purchase, 1 at most: type 0.35 for 35 %.";
  throw new DealError("badInput", `margin is ${margin}. ${meant}`);
}
