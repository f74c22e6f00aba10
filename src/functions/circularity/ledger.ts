/*
 * The three ranges that make a ledger, and a ledger as rows of cells.
 */

import type { Ledger } from "../../core/circularity/network/ledger";
import { amounts, labels } from "../boundary";

/** The ledger in three ranges of one count: who pays, whom, how much. */
export function ledgerIn(from: unknown[][], to: unknown[][], amount: unknown[][]): Ledger {
  return {
    from: labels("from", from),
    to: labels("to", to),
    amounts: amounts("amount", amount),
  };
}
