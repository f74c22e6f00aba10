/*
 * Concentration of a market, of suppliers or of customers: the Herfindahl–Hirschman index in the
 * points of the competition authorities, 0 to 10,000.
 */

import { DealError } from "../errors";
import { requireNonNegative } from "../numeric/requirements";
import { sum, sumOfSquares } from "../numeric/sum";

/** How shares are given: fractions of 1, per cent, or amounts that are shares of their sum. */
export type ShareKind = "share" | "percent" | "amount";

/** Shares copied from a report are rounded, and may add up to a little more than the whole. */
const roundingOfShares = 1e-9;

/** A monopoly: 100 per cent squared. */
const pointsOfMonopoly = 10_000;

/**
 * Σ shareᵢ² × 10,000.
 *
 * Shares and per cents may add up to less than the whole: the rest is unlisted and counts as many
 * tiny firms. Amounts are scaled to their sum.
 *
 * @throws DealError "divideByZero" when every share is 0; "badInput" when one is negative or they
 * add up to more than the whole.
 * @example herfindahlIndex([30, 30, 20, 20], "percent") is 2600
 * @see Merger Guidelines (2023), U.S. Department of Justice and Federal Trade Commission.
 */
export function herfindahlIndex(shares: readonly number[], kind: ShareKind = "share"): number {
  requireNonNegative("shares", shares, "Give shares of 0 or more.");
  const total = sum(shares);
  if (total === 0) throw new DealError("divideByZero", "shares are all 0: there is no market.");
  const whole = wholeOf(kind, total);
  if (total > whole * (1 + roundingOfShares)) throw tooMuch(kind, total);
  const unit = powerOfTwoBelow(total);
  const squares = sumOfSquares(shares, unit);
  return Math.min(pointsOfMonopoly, (pointsOfMonopoly * squares) / square(whole / unit));
}

function square(number: number): number {
  return number * number;
}

/** A unit in which squares stay in range; dividing by a power of two rounds nothing. */
function powerOfTwoBelow(amount: number): number {
  return 2 ** Math.floor(Math.log2(amount));
}

function wholeOf(kind: ShareKind, total: number): number {
  switch (kind) {
    case "share":
      return 1;
    case "percent":
      return 100;
    case "amount":
      return total;
  }
}

function tooMuch(kind: ShareKind, total: number): DealError {
  const instead = 'For per cents give kind "percent", for sales or spending "amount".';
  return new DealError("badInput", `shares sum to ${total}, above 1 as a ${kind}. ${instead}`);
}
