/*
 * The parts of a network within which money can come back: strongly connected components. Every loop
 * lies in one of them, so whatever looks for loops looks nowhere else.
 */

import type { Arcs } from "./flow-network";
import { grouped } from "./grouped";

/**
 * Per party, the number of its component: two parties share one when money can get from each to the
 * other.
 *
 * Tarjan's algorithm with a stack of its own, for a chain of 10,000 parties is as deep as it is long.
 *
 * @see Tarjan (1972), Depth-first search and linear graph algorithms.
 */
export function strongComponents(arcs: Arcs): Int32Array {
  const search = new ComponentSearch(arcs);
  for (let party = 0; party < arcs.parties; party++) search.from(party);
  return search.components;
}

const unseen = 0;

class ComponentSearch {
  readonly components: Int32Array;
  readonly #heads: Int32Array;
  readonly #starts: Int32Array;
  readonly #next: Int32Array;
  readonly #seen: Int32Array;
  readonly #lowest: Int32Array;
  readonly #path: number[] = [];
  readonly #open: number[] = [];
  #clock = unseen;
  #found = 0;

  constructor({ parties, tails, heads }: Arcs) {
    const { starts, members } = grouped(parties, tails);
    this.#starts = starts;
    this.#heads = Int32Array.from(members, (arc) => heads[arc] as number);
    this.#next = starts.slice();
    this.#seen = new Int32Array(parties);
    this.#lowest = new Int32Array(parties);
    this.components = new Int32Array(parties).fill(-1);
  }

  from(root: number): void {
    if (this.#seen[root] !== unseen) return;
    this.#enter(root);
    for (let party = this.#path.at(-1); party !== undefined; party = this.#path.at(-1)) {
      const at = this.#next[party] as number;
      if (at < (this.#starts[party + 1] as number)) {
        this.#next[party] = at + 1;
        this.#visit(party, this.#heads[at] as number);
      } else this.#leave(party);
    }
  }

  #enter(party: number): void {
    this.#clock += 1;
    this.#seen[party] = this.#clock;
    this.#lowest[party] = this.#clock;
    this.#path.push(party);
    this.#open.push(party);
  }

  #visit(party: number, head: number): void {
    if (this.#seen[head] === unseen) this.#enter(head);
    else if (this.components[head] === -1) this.#reach(party, this.#seen[head] as number);
  }

  #leave(party: number): void {
    this.#path.pop();
    const lowest = this.#lowest[party] as number;
    const before = this.#path.at(-1);
    if (before !== undefined) this.#reach(before, lowest);
    if (lowest === this.#seen[party]) this.#close(party);
  }

  #reach(party: number, seen: number): void {
    this.#lowest[party] = Math.min(this.#lowest[party] as number, seen);
  }

  /** Everything opened since `party` is one component. */
  #close(party: number): void {
    for (let member = this.#open.pop(); member !== undefined; member = this.#open.pop()) {
      this.components[member] = this.#found;
      if (member === party) break;
    }
    this.#found += 1;
  }
}
