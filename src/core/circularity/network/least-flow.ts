/*
 * The least flow through a network that settles given net positions: a minimum-cost flow in which
 * every unit on every arc costs 1. Primal-dual: money is pushed along arcs that cost nothing at
 * present prices, by push-relabel; when it can get no further, prices move. Costs are small whole
 * numbers, so prices move a few dozen times and the search for them needs no heap.
 */

import type { Arcs } from "./flow-network";
import { ResidualNetwork } from "./residual-network";

/**
 * Units along each arc, from 0 to its own, such that every party pays its net position on balance
 * and the sum is least.
 *
 * @param supplies Per party, what it pays less what it is paid: whole numbers, and such that the
 * network as it stands settles them.
 * @see Ahuja, Magnanti, Orlin (1993), Network Flows, 7.6 push-relabel and 9.8 primal-dual.
 */
export function leastFlow(arcs: Arcs, supplies: Float64Array): Float64Array {
  const network = new ResidualNetwork(arcs);
  const settlement = new Settlement(network, supplies);
  while (settlement.measureWays() || settlement.movePrices()) settlement.push();
  return network.sent();
}

/** Beyond every distance and every label. */
const unreached = 0x7fffffff;

/** Money on its way from those who have to pay to those who have to be paid. */
class Settlement {
  readonly #network: ResidualNetwork;
  /** What each party has to pass on; below 0, what it has yet to get. */
  readonly #left: Float64Array;
  readonly #prices: Int32Array;
  /** Arcs to go, at most free ones, until somebody has to be paid. */
  readonly #steps: Int32Array;
  readonly #next: Int32Array;
  readonly #queue: PartyQueue;

  constructor(network: ResidualNetwork, supplies: Float64Array) {
    const parties = supplies.length;
    this.#network = network;
    this.#left = supplies.slice();
    this.#prices = new Int32Array(parties);
    this.#steps = new Int32Array(parties);
    this.#next = new Int32Array(parties);
    this.#queue = new PartyQueue(parties);
  }

  /** Measures the free ways backwards from whoever has to be paid; false when no money is on one. */
  measureWays(): boolean {
    this.#steps.fill(unreached);
    const reached = this.#receivers();
    for (const party of reached) this.#steps[party] = 0;
    let anyMoney = false;
    // The list grows while it is walked.
    for (let at = 0; at < reached.length; at++) {
      const party = reached[at] as number;
      if ((this.#left[party] as number) > 0) anyMoney = true;
      this.#measureBefore(party, reached);
    }
    return anyMoney;
  }

  #measureBefore(party: number, reached: number[]): void {
    const { starts, heads } = this.#network;
    const step = (this.#steps[party] as number) + 1;
    const end = starts[party + 1] as number;
    for (let arc = starts[party] as number; arc < end; arc++) {
      const before = heads[arc] as number;
      if (this.#steps[before] !== unreached) continue;
      if (this.#priceBack(arc, party) !== 0 || this.#network.roomBack(arc) === 0) continue;
      this.#steps[before] = step;
      reached.push(before);
    }
  }

  /** Sets prices at which the cheapest way of each party is free; false when none has money and a way. */
  movePrices(): boolean {
    const distances = new Int32Array(this.#left.length).fill(unreached);
    const rings = [this.#receivers()];
    for (const party of rings[0] ?? []) distances[party] = 0;
    let anyMoney = false;
    for (let distance = 0; distance < rings.length; distance++) {
      const ring = rings[distance] ?? [];
      for (let at = 0; at < ring.length; at++) {
        const party = ring[at] as number;
        if (distances[party] !== distance) continue;
        if ((this.#left[party] as number) > 0) anyMoney = true;
        this.#reachBefore(party, distances, rings);
      }
    }
    const farthest = rings.length - 1;
    for (const [party, distance] of distances.entries())
      this.#prices[party] = (this.#prices[party] as number) - Math.min(distance, farthest);
    return anyMoney && this.measureWays();
  }

  #reachBefore(party: number, distances: Int32Array, rings: number[][]): void {
    const { starts, heads } = this.#network;
    const distance = distances[party] as number;
    const end = starts[party + 1] as number;
    for (let arc = starts[party] as number; arc < end; arc++) {
      const before = heads[arc] as number;
      if ((distances[before] as number) <= distance || this.#network.roomBack(arc) === 0) continue;
      const reached = distance + this.#priceBack(arc, party);
      if (reached >= (distances[before] as number)) continue;
      distances[before] = reached;
      while (rings.length <= reached) rings.push([]);
      rings[reached]?.push(before);
    }
  }

  /** What the way back of an arc of `party` costs at present prices: 0 or more where it has room. */
  #priceBack(arc: number, party: number): number {
    const { heads, costs } = this.#network;
    const before = heads[arc] as number;
    return (
      (this.#prices[before] as number) - (costs[arc] as number) - (this.#prices[party] as number)
    );
  }

  #receivers(): number[] {
    const receivers: number[] = [];
    for (let party = 0; party < this.#left.length; party++)
      if ((this.#left[party] as number) < 0) receivers.push(party);
    return receivers;
  }

  /** Pushes money along free arcs towards the measured ends, until it is stuck or lost its way. */
  push(): void {
    const { starts } = this.#network;
    this.#next.set(starts.subarray(0, -1));
    this.#queue.clear();
    for (let party = 0; party < this.#left.length; party++)
      if ((this.#left[party] as number) > 0 && this.#steps[party] !== unreached)
        this.#queue.add(party);
    // Measuring anew tells money that is stuck from money on a long way; it costs a look at every arc.
    let patience = this.#left.length / 2;
    for (let party = this.#queue.take(); party >= 0 && patience > 0; party = this.#queue.take()) {
      this.#pushFrom(party);
      if ((this.#left[party] as number) === 0) continue;
      patience -= 1;
      this.#measureAgain(party);
      if (this.#steps[party] !== unreached) this.#queue.add(party);
    }
  }

  #pushFrom(party: number): void {
    const { starts, heads, room, costs } = this.#network;
    const end = starts[party + 1] as number;
    const price = this.#prices[party] as number;
    const step = (this.#steps[party] as number) - 1;
    for (let arc = this.#next[party] as number; arc < end; arc++) {
      const head = heads[arc] as number;
      if (this.#steps[head] !== step || room[arc] === 0) continue;
      if ((costs[arc] as number) + price !== this.#prices[head]) continue;
      this.#next[party] = arc;
      if (this.#pass(arc, party, head)) return;
    }
    this.#next[party] = end;
  }

  /** Passes on what the arc has room for; true when that was all. */
  #pass(arc: number, party: number, head: number): boolean {
    const left = this.#left[party] as number;
    const amount = Math.min(left, this.#network.room[arc] as number);
    const before = this.#left[head] as number;
    this.#network.send(arc, amount);
    this.#left[party] = left - amount;
    this.#left[head] = before + amount;
    if (before <= 0 && before + amount > 0) this.#queue.add(head);
    return amount === left;
  }

  #measureAgain(party: number): void {
    const { starts, heads, room, costs } = this.#network;
    const start = starts[party] as number;
    const end = starts[party + 1] as number;
    const price = this.#prices[party] as number;
    let least = unreached;
    for (let arc = start; arc < end; arc++) {
      const head = heads[arc] as number;
      const step = this.#steps[head] as number;
      if (step >= least || room[arc] === 0) continue;
      if ((costs[arc] as number) + price === this.#prices[head]) least = step;
    }
    // More steps than parties there are none: the money is stuck at these prices.
    this.#steps[party] = least < this.#left.length ? least + 1 : unreached;
    this.#next[party] = start;
  }
}

/** Parties that wait for their turn, each once, first come first served. */
class PartyQueue {
  readonly #ring: Int32Array;
  readonly #waits: Uint8Array;
  #first = 0;
  #count = 0;

  constructor(parties: number) {
    this.#ring = new Int32Array(parties);
    this.#waits = new Uint8Array(parties);
  }

  add(party: number): void {
    if (this.#waits[party] === 1) return;
    this.#waits[party] = 1;
    this.#ring[(this.#first + this.#count) % this.#ring.length] = party;
    this.#count += 1;
  }

  /** The next party, or −1. */
  take(): number {
    if (this.#count === 0) return -1;
    const party = this.#ring[this.#first] as number;
    this.#first = (this.#first + 1) % this.#ring.length;
    this.#count -= 1;
    this.#waits[party] = 0;
    return party;
  }

  clear(): void {
    while (this.take() >= 0);
  }
}
