/*
 * How much of the money in a ledger goes round. The word has several meanings in the literature, all
 * in use and none the same, so the measure is an argument.
 */

import { DealError } from "../../errors";
import { cycledShare } from "./cycled-share";
import { flowNetwork, netUnits, type Arcs, type FlowNetwork } from "./flow-network";
import { largestCirculation } from "./largest-circulation";
import type { Ledger } from "./ledger";

export type NetworkMeasure = "circulation" | "reciprocity" | "excess" | "cycling";

/**
 * The share of a ledger's gross flow that goes round.
 *
 * circulation: what can be taken out of the flows without changing a net position or adding a flow;
 * reciprocity: Σ min(wᵢⱼ, wⱼᵢ), what each pair could net between the two of them; excess: gross less
 * ½ Σ |net position|, what a clearing house could take out; cycling: Finn's index, with what each
 * party pays beyond what it is paid as its input from outside. Rows of the same pair add up. A flow
 * to oneself is left out, save in cycling. reciprocity ≤ circulation ≤ excess, to the last digit.
 *
 * @throws DealError "divideByZero" when nothing flows; "badInput" when the lists differ in length, a
 * name is blank, an amount negative, or more than 1,000 parties hang together (cycling only).
 * @example networkCircularity({ from: ["A", "B", "B"], to: ["B", "C", "A"], amounts: [10, 15, 5] })
 * is 10 / 30: A and B could net 5
 * @see Squartini et al. (2013); D'Errico, Roukny (2017); Finn (1976).
 */
export function networkCircularity(
  ledger: Ledger,
  measure: NetworkMeasure = "circulation",
): number {
  const network = flowNetwork(ledger);
  if (measure === "cycling") return cycledShare(...closedByNetPositions(network));
  if (network.gross === 0) throw new DealError("divideByZero", "Nothing flows between parties.");
  return unitsGoingRound[measure](network) / network.gross;
}

const unitsGoingRound: Record<
  Exclude<NetworkMeasure, "cycling">,
  (network: FlowNetwork) => number
> = {
  circulation: (network) => total(largestCirculation(network)),
  reciprocity: (network) => total(reciprocatedUnits(network)),
  excess: (network) => network.gross - total(netUnits(network).map((net) => Math.max(0, net))),
};

/** Per arc, what flows both ways: the smaller of the two, counted once for each. */
function reciprocatedUnits({ parties, tails, heads, units }: Arcs): Float64Array {
  const byPair = new Map<number, number>();
  for (const [arc, flow] of units.entries())
    byPair.set((tails[arc] as number) * parties + (heads[arc] as number), flow);
  return units.map((flow, arc) =>
    Math.min(flow, byPair.get((heads[arc] as number) * parties + (tails[arc] as number)) ?? 0),
  );
}

/** The network with flows to oneself, and what each party gets from outside to pay what it pays. */
function closedByNetPositions(network: FlowNetwork): [Arcs, Float64Array] {
  const { parties, tails, heads, units, toItself } = network;
  const selves = [...toItself.keys()].filter((party) => toItself[party] !== 0);
  const arcs: Arcs = {
    parties,
    tails: Int32Array.from([...tails, ...selves]),
    heads: Int32Array.from([...heads, ...selves]),
    units: Float64Array.from([...units, ...selves.map((party) => toItself[party] as number)]),
  };
  return [arcs, netUnits(network).map((net) => Math.max(0, net))];
}

/** A sum of whole units, which is exact. */
function total(units: Float64Array): number {
  return units.reduce((all, each) => all + each, 0);
}
