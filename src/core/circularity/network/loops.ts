/*
 * The loops of a ledger: ways on which money comes back to where it started, each party passed once.
 * There can be astronomically many, so they are found widest first, and the search has a limit.
 */

import { DealError } from "../../errors";
import { flowNetwork } from "./flow-network";
import type { Ledger } from "./ledger";
import { LoopSearch, type FoundLoop } from "./loop-search";

export interface Loop {
  /** Each party once, beginning with the one that the ledger names first. */
  readonly parties: readonly string[];
  /** The smallest flow on the way: no more can go all the way round. */
  readonly bottleneck: number;
}

export interface Loops {
  readonly loops: readonly Loop[];
  /** Whether the search came to its limit, so that loops may be missing at the end. */
  readonly stopped: boolean;
}

export interface LoopLimits {
  readonly maxParties?: number | undefined;
  readonly top?: number | undefined;
  /** Arcs looked at before the search gives up. */
  readonly maxLooks?: number;
}

/** About a tenth of a second. */
const usualLooks = 5_000_000;

/**
 * The simple loops of up to `maxParties` parties (default 6), largest bottleneck first, `top` (default
 * 20) at most.
 *
 * Flows are added from the largest down, and with each one the loops that it closes are listed: its
 * amount is their bottleneck; hence nothing is searched that is not shown. Equally wide loops stand
 * shortest first. Rows of the same pair add up; a flow to oneself is no loop.
 *
 * @throws DealError "badInput" when the lists differ in length, a name is blank, an amount negative, or
 * a limit is no whole number (2 or more parties, 1 or more rows).
 * @example loops({ from: ["A", "B"], to: ["B", "A"], amounts: [5, 100] }) has A, B with 5
 * @see Johnson (1975), Finding all the elementary circuits of a directed graph, which lists all.
 */
export function loops(ledger: Ledger, limits: LoopLimits = {}): Loops {
  const { maxParties = 6, top = 20, maxLooks = usualLooks } = limits;
  requireCount("max_parties", maxParties, 2);
  requireCount("top", top, 1);
  const network = flowNetwork(ledger);
  const search = new LoopSearch(network, { maxParties, top, maxLooks });
  search.run();
  return {
    loops: widestFirst(search.found).map(({ parties, units }) => ({
      parties: startingFirst(parties).map((party) => network.names[party] as string),
      bottleneck: network.amountOf(units),
    })),
    stopped: search.stopped,
  };
}

function widestFirst(found: readonly FoundLoop[]): FoundLoop[] {
  return [...found].sort(
    (one, other) => other.units - one.units || one.parties.length - other.parties.length,
  );
}

function requireCount(name: string, count: number, least: number): void {
  if (Number.isInteger(count) && count >= least) return;
  throw new DealError("badInput", `${name} is ${count}. Give a whole number from ${least} up.`);
}

/** The same way round, beginning with the lowest number. */
function startingFirst(parties: readonly number[]): number[] {
  const lowest = parties.reduce((low, party) => Math.min(low, party));
  const start = parties.indexOf(lowest);
  return [...parties.slice(start), ...parties.slice(0, start)];
}
