/*
 * A ledger as a network: each pair of parties once in each direction, with the sum of what one paid
 * the other, in whole units so that sums are exact. Flows to oneself are kept apart, for most
 * measures leave them out.
 */

import { requireLedger, type Ledger } from "./ledger";
import { partyNames } from "./party-names";
import { wholeUnits } from "./whole-units";

/** Arcs between the parties 0 … parties − 1, each ordered pair once at most. */
export interface Arcs {
  readonly parties: number;
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  /** What flows along each arc, in whole units above 0. */
  readonly units: Float64Array;
}

export interface FlowNetwork extends Arcs {
  readonly names: readonly string[];
  /** Per party, what it pays itself, in units. */
  readonly toItself: Float64Array;
  /** The sum over all arcs, in units. */
  readonly gross: number;
  readonly amountOf: (units: number) => number;
}

/**
 * The network of a ledger, its arcs in the order in which the ledger first has them.
 *
 * @throws DealError "badInput" when the lists differ in length, a name is blank or an amount negative.
 */
export function flowNetwork(ledger: Ledger): FlowNetwork {
  requireLedger(ledger);
  const { names, payers, receivers } = partyNames(ledger.from, ledger.to);
  const { units, amountOf } = wholeUnits(ledger.amounts);
  const totals = new Map<number, number>();
  const toItself = new Float64Array(names.length);
  let gross = 0;
  for (const [row, flow] of units.entries()) {
    const payer = payers[row] as number;
    const receiver = receivers[row] as number;
    if (flow === 0) continue;
    if (payer === receiver) {
      toItself[payer] = (toItself[payer] as number) + flow;
      continue;
    }
    const pair = payer * names.length + receiver;
    totals.set(pair, (totals.get(pair) ?? 0) + flow);
    gross += flow;
  }
  const pairs = [...totals.keys()];
  return {
    names,
    parties: names.length,
    tails: Int32Array.from(pairs, (pair) => Math.floor(pair / names.length)),
    heads: Int32Array.from(pairs, (pair) => pair % names.length),
    units: Float64Array.from(totals.values()),
    toItself,
    gross,
    amountOf,
  };
}

/** Per party, what it pays less what it is paid, in units; flows to oneself play no part. */
export function netUnits({ parties, tails, heads, units }: Arcs): Float64Array {
  const net = new Float64Array(parties);
  for (const [arc, flow] of units.entries()) {
    const tail = tails[arc] as number;
    const head = heads[arc] as number;
    net[tail] = (net[tail] as number) + flow;
    net[head] = (net[head] as number) - flow;
  }
  return net;
}
