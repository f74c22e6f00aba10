/*
 * Concentration where firms share owners: a firm run by somebody who also holds a stake in its rival
 * competes less with it. The Herfindahl–Hirschman index, modified for ownership and control.
 */

import { DealError } from "../errors";
import { requireNonNegative } from "../numeric/requirements";
import { sum } from "../numeric/sum";

type Rows = readonly (readonly number[])[];

/** Shares copied from a report are rounded, and may add up to a little more than the whole. */
const roundingOfShares = 1e-9;

/**
 * Σⱼ Σₖ sⱼ sₖ (Σᵢ γᵢⱼ βᵢₖ) ÷ (Σᵢ γᵢⱼ βᵢⱼ) × 10,000.
 *
 * Rows are firms, columns owners; β is the share of the firm that the owner holds, γ its weight in
 * the firm's decisions, which counts relative to the other owners' only. The divisor is that of the
 * firm that decides, as in the paper; the R package antitrust divides by the other firm's. Above
 * 10,000 when those in control hold more of rivals than of the firm itself.
 *
 * @throws DealError "divideByZero" when no owner of a firm has both a stake and control; "badInput"
 * when shares or a firm's stakes sum to more than 1, an entry is negative or the sizes differ.
 * @see O'Brien and Salop (2000), Competitive Effects of Partial Ownership, Antitrust L.J. 67:559–614.
 */
export function modifiedHerfindahlIndex(
  shares: readonly number[],
  ownership: Rows,
  control: Rows,
): number {
  requireShares(shares);
  requireOwners("ownership", ownership, shares.length, ownership[0]?.length);
  requireOwners("control", control, shares.length, ownership[0]?.length);
  requireWholeFirms(ownership);
  const parts = shares.map((share, firm) =>
    share === 0 ? 0 : share * interestOf(firm, shares, ownership, control),
  );
  return 10_000 * sum(parts);
}

/** What those in control of a firm hold of the market, per unit of what they hold of the firm. */
function interestOf(firm: number, shares: readonly number[], owned: Rows, control: Rows): number {
  const deciding = control[firm] ?? [];
  const own = product(deciding, owned[firm] ?? []);
  if (own === 0) {
    const instead = "Give at least one owner of it both a stake and control.";
    throw new DealError("divideByZero", `Firm ${firm + 1} is nobody's to run. ${instead}`);
  }
  return sum(shares.map((share, other) => (share * product(deciding, owned[other] ?? [])) / own));
}

function product(left: readonly number[], right: readonly number[]): number {
  return sum(left.map((value, index) => value * (right[index] ?? 0)));
}

function requireShares(shares: readonly number[]): void {
  requireNonNegative("shares", shares, "Give shares of 0 or more.");
  const total = sum(shares);
  if (total <= 1 + roundingOfShares) return;
  throw new DealError("badInput", `shares sum to ${total}. Give fractions that sum to 1 at most.`);
}

function requireOwners(name: string, rows: Rows, firms: number, owners = 0): void {
  const width = rows.find((row) => row.length !== owners)?.length ?? owners;
  if (rows.length !== firms || width !== owners) {
    const wanted = `${firms} rows, one per firm, and ${owners} columns, one per owner`;
    const given = `${rows.length} rows and ${width} columns`;
    throw new DealError("badInput", `${name} has ${given}. Give it ${wanted}.`);
  }
  rows.forEach((row, firm) => {
    requireNonNegative(`${name}, row ${firm + 1}`, row, "Give fractions of 0 or more.");
  });
}

function requireWholeFirms(ownership: Rows): void {
  const firm = ownership.findIndex((stakes) => sum(stakes) > 1 + roundingOfShares);
  if (firm < 0) return;
  const instead = "Give stakes as fractions that sum to 1 at most.";
  throw new DealError("badInput", `ownership, row ${firm + 1} sums to more than 1. ${instead}`);
}
