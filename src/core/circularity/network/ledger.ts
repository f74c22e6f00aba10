/*
 * A ledger: flows from party to party, row by row, as an analyst lists them. What all measures on
 * networks ask of it is checked here.
 */

import { requireNonNegative, requireSameCount } from "../../numeric/requirements";

export interface Ledger {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly amounts: readonly number[];
}

/**
 * Refuses a ledger whose lists differ in length or with an amount below 0.
 *
 * @throws DealError "badInput".
 */
export function requireLedger({ from, to, amounts }: Ledger): void {
  requireSameCount(["from", "amount"], from, amounts);
  requireSameCount(["to", "amount"], to, amounts);
  requireNonNegative("amount", amounts, "A payment the other way swaps from and to.");
}
