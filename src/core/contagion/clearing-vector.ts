/*
 * Who can pay when everybody pays whom it owes as far as it can, and what it gets is part of what it
 * pays with. The yearly commitments of a circular deal are such debts: the vendor waits for the
 * customer's money, which waits for the vendor's.
 */

import { requireNonNegative, requireSameCount, requireShare } from "../numeric/requirements";
import { linksOf } from "./links";
import { PaymentSystem } from "./payment-system";

export interface ClearingTerms {
  /** What parties owe each other: row owes column. */
  readonly liabilities: readonly (readonly number[])[];
  /** What each party has from elsewhere. */
  readonly externalAssets: readonly number[];
  /** What each party owes elsewhere, of the same rank as its other debts. Default nothing. */
  readonly externalLiabilities?: readonly number[] | undefined;
  /** The part of its external assets that a party in default saves. Default all. */
  readonly recoveryExternal?: number | undefined;
  /** The part of what it is paid by others that a party in default saves. Default all. */
  readonly recoveryInternal?: number | undefined;
}

/**
 * What each party pays in all: the greatest vector p with pᵢ = what i owes where
 * eᵢ + Σⱼ Πⱼᵢ pⱼ covers it, else α eᵢ + β Σⱼ Πⱼᵢ pⱼ; Πⱼᵢ is the part of j's debts that it owes i.
 *
 * Found by fictitious default: everybody is taken to pay, those who cannot are put in default, their
 * payments are worked out, and so on until nobody else falls. Debts of a party rank alike. A debt to
 * oneself is left out. Short of a debt by less than 1e-12 of it counts as paying it.
 *
 * @throws DealError "badInput" when liabilities are not square, counts differ, an amount is negative
 * or a recovery rate no share.
 * @see Eisenberg and Noe (2001), Systemic Risk in Financial Systems, Management Science 47:236–249;
 * with recovery below 1 Rogers and Veraart (2013), Failure and Rescue in an Interbank Network,
 * Management Science 59(4):882–898.
 */
export function clearingVector(terms: ClearingTerms): number[] {
  const { liabilities, externalAssets, recoveryExternal = 1, recoveryInternal = 1 } = terms;
  const externalLiabilities = terms.externalLiabilities ?? externalAssets.map(() => 0);
  requireSameCount(["liabilities", "external_assets"], liabilities, externalAssets);
  requireSameCount(["liabilities", "external_liabilities"], liabilities, externalLiabilities);
  requireNonNegative("external_assets", externalAssets, "Give what is there, 0 or more.");
  requireNonNegative("external_liabilities", externalLiabilities, "Give what is owed, 0 or more.");
  requireShare("recovery_external", recoveryExternal);
  requireShare("recovery_internal", recoveryInternal);
  const debts = linksOf("liabilities", liabilities);
  return new PaymentSystem(debts, externalAssets, externalLiabilities, {
    external: recoveryExternal,
    internal: recoveryInternal,
  }).cleared();
}
