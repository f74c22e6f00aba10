/*
 * Who pays and who is paid on balance.
 */

import { CompensatedSum } from "../../numeric/compensated-sum";
import { requireLedger, type Ledger } from "./ledger";
import { partyNames } from "./party-names";

export interface NetPosition {
  readonly party: string;
  readonly paid: number;
  readonly received: number;
  /** Received less paid. */
  readonly net: number;
}

/**
 * What each party paid, was paid and keeps, largest net first; equal ones as the ledger names them.
 *
 * A flow to oneself counts on both sides. The nets sum to 0.
 *
 * @throws DealError "badInput" when the lists differ in length, a name is blank or an amount negative.
 * @example netPositions({ from: ["A", "B"], to: ["B", "A"], amounts: [5, 100] }) is A with 95, then B
 * with −95
 */
export function netPositions(ledger: Ledger): NetPosition[] {
  requireLedger(ledger);
  const { names, payers, receivers } = partyNames(ledger.from, ledger.to);
  const paid = names.map(() => new CompensatedSum());
  const received = names.map(() => new CompensatedSum());
  const net = names.map(() => new CompensatedSum());
  for (const [row, amount] of ledger.amounts.entries()) {
    const payer = payers[row] as number;
    const receiver = receivers[row] as number;
    paid[payer]?.add(amount);
    received[receiver]?.add(amount);
    net[receiver]?.add(amount);
    net[payer]?.add(-amount);
  }
  return names
    .map((party, at) => ({
      party,
      paid: paid[at]?.value ?? 0,
      received: received[at]?.value ?? 0,
      net: net[at]?.value ?? 0,
    }))
    .sort((one, other) => other.net - one.net);
}
