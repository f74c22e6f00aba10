/*
 * What may still be sent along each arc, and what may be sent back: the working copy of a network on
 * which a least flow is found. Arcs lie grouped by party, each beside where its way back lies, so
 * that a walk reads memory in order.
 */

import type { Arcs } from "./flow-network";

export class ResidualNetwork {
  /** The arcs out of party p, there and back alike, are starts[p] … starts[p + 1] − 1. */
  readonly starts: Int32Array;
  readonly heads: Int32Array;
  readonly room: Float64Array;
  /** One unit along an arc costs 1, taking it back −1. */
  readonly costs: Int8Array;
  readonly wayBack: Int32Array;
  /** The room there and back together, which never changes. */
  readonly #whole: Float64Array;
  /** Where each arc of the network lies. */
  readonly #places: Int32Array;

  constructor({ parties, tails, heads, units }: Arcs) {
    this.starts = startsOf(parties, tails, heads);
    this.heads = new Int32Array(2 * tails.length);
    this.room = new Float64Array(2 * tails.length);
    this.costs = new Int8Array(2 * tails.length);
    this.wayBack = new Int32Array(2 * tails.length);
    this.#whole = new Float64Array(2 * tails.length);
    this.#places = new Int32Array(tails.length);
    const next = this.starts.slice();
    for (let arc = 0; arc < tails.length; arc++) {
      const tail = tails[arc] as number;
      const head = heads[arc] as number;
      const there = next[tail] as number;
      const back = next[head] as number;
      next[tail] = there + 1;
      next[head] = back + 1;
      this.heads[there] = head;
      this.heads[back] = tail;
      this.room[there] = units[arc] as number;
      this.#whole[there] = units[arc] as number;
      this.#whole[back] = units[arc] as number;
      this.costs[there] = 1;
      this.costs[back] = -1;
      this.wayBack[there] = back;
      this.wayBack[back] = there;
      this.#places[arc] = there;
    }
  }

  /** The room of an arc's way back, without looking there: memory far apart is slow. */
  roomBack(arc: number): number {
    return (this.#whole[arc] as number) - (this.room[arc] as number);
  }

  send(arc: number, amount: number): void {
    const back = this.wayBack[arc] as number;
    this.room[arc] = (this.room[arc] as number) - amount;
    this.room[back] = (this.room[back] as number) + amount;
  }

  /** What has been sent along each arc of the network. */
  sent(): Float64Array {
    return Float64Array.from(
      this.#places,
      (there) => this.room[this.wayBack[there] as number] as number,
    );
  }
}

function startsOf(parties: number, tails: Int32Array, heads: Int32Array): Int32Array {
  const starts = new Int32Array(parties + 1);
  for (const ends of [tails, heads])
    for (const party of ends) starts[party + 1] = (starts[party + 1] as number) + 1;
  for (let party = 0; party < parties; party++)
    starts[party + 1] = (starts[party + 1] as number) + (starts[party] as number);
  return starts;
}
