/*
 * Who is who in a ledger. Names are typed by hand: blanks around them and capitals make no other
 * party, and the first spelling is the one shown.
 */

import { DealError } from "../../errors";

export interface PartyNames {
  /** Each party once, in the order in which the ledger first names it, row by row. */
  readonly names: readonly string[];
  /** Per row, the number of the party that pays. */
  readonly payers: Int32Array;
  /** Per row, the number of the party that is paid. */
  readonly receivers: Int32Array;
}

/**
 * The parties of a ledger and their numbers, row by row.
 *
 * @throws DealError "badInput" when a row has no name.
 */
export function partyNames(from: readonly string[], to: readonly string[]): PartyNames {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (list: string, label: string, row: number): number => {
    // As TRIM in a sheet: blanks at the ends go, those between words become one.
    const name = label.trim().replace(/\s+/g, " ");
    if (name === "") throw blank(list, row);
    const key = name.toLowerCase();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    return names.push(name) - 1;
  };
  const payers = new Int32Array(from.length);
  const receivers = new Int32Array(from.length);
  for (const [row, label] of from.entries()) {
    payers[row] = numberOf("from", label, row);
    receivers[row] = numberOf("to", to[row] ?? "", row);
  }
  return { names, payers, receivers };
}

function blank(list: string, row: number): DealError {
  return new DealError("badInput", `${list}, row ${row + 1} is blank. Name the party.`);
}
