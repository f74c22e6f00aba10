/*
 * What is left of a ledger once the money that only goes round has been taken out.
 */

import { flowNetwork } from "./flow-network";
import { largestCirculation } from "./largest-circulation";
import type { Ledger } from "./ledger";

/**
 * The ledger less its largest circulation: a row for each pair with something left, in the order in
 * which the ledger first has the pair. Net positions are unchanged; flows to oneself are gone.
 *
 * @throws DealError "badInput" when the lists differ in length, a name is blank or an amount negative.
 * @example compressedLedger({ from: ["A", "B"], to: ["B", "A"], amounts: [5, 100] }) has one row: B
 * pays A 95
 */
export function compressedLedger(ledger: Ledger): Ledger {
  const network = flowNetwork(ledger);
  const circulation = largestCirculation(network);
  const { names, tails, heads, units, amountOf } = network;
  const left = units.map((flow, arc) => flow - (circulation[arc] as number));
  const kept = [...left.keys()].filter((arc) => (left[arc] as number) > 0);
  return {
    from: kept.map((arc) => names[tails[arc] as number] as string),
    to: kept.map((arc) => names[heads[arc] as number] as string),
    amounts: kept.map((arc) => amountOf(left[arc] as number)),
  };
}
