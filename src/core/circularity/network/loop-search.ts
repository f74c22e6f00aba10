/*
 * The search behind loops: flows from the largest down, and for each the ways back from its end to
 * its start over flows that are no smaller. A search backwards, as short as a loop may be, tells
 * first from where the start can be reached at all, so that few steps lead nowhere.
 */

import type { Arcs } from "./flow-network";
import { strongComponents } from "./strong-components";

export interface FoundLoop {
  readonly parties: readonly number[];
  readonly units: number;
}

interface Limits {
  readonly maxParties: number;
  readonly top: number;
  readonly maxLooks: number;
}

const none = -1;

export class LoopSearch {
  readonly found: FoundLoop[] = [];
  stopped = false;
  #looks = 0;
  /** Flows added so far: the last one out of and into each party, and the one before each. */
  readonly #lastOut: Int32Array;
  readonly #lastIn: Int32Array;
  readonly #beforeOut: Int32Array;
  readonly #beforeIn: Int32Array;
  /** Arcs to go back to the start, valid where the mark is that of the present flow. */
  readonly #wayBack: Int32Array;
  readonly #marks: Int32Array;
  readonly #onWay: Uint8Array;

  constructor(
    readonly arcs: Arcs,
    readonly limits: Limits,
  ) {
    const list = (length: number): Int32Array => new Int32Array(length).fill(none);
    this.#lastOut = list(arcs.parties);
    this.#lastIn = list(arcs.parties);
    this.#beforeOut = list(arcs.tails.length);
    this.#beforeIn = list(arcs.tails.length);
    this.#wayBack = list(arcs.parties);
    this.#marks = list(arcs.parties);
    this.#onWay = new Uint8Array(arcs.parties);
  }

  run(): void {
    for (const arc of largestFirst(this.arcs)) {
      this.#measureWayBack(arc);
      if (this.#marks[this.arcs.heads[arc] as number] === arc) this.#listLoopsClosedBy(arc);
      if (this.stopped || this.found.length >= this.limits.top) return;
      this.#add(arc);
    }
  }

  #add(arc: number): void {
    const tail = this.arcs.tails[arc] as number;
    const head = this.arcs.heads[arc] as number;
    this.#beforeOut[arc] = this.#lastOut[tail] as number;
    this.#beforeIn[arc] = this.#lastIn[head] as number;
    this.#lastOut[tail] = arc;
    this.#lastIn[head] = arc;
  }

  /** How far each party is from the start of a flow, as far as a loop may be long. */
  #measureWayBack(closing: number): void {
    const { tails, heads } = this.arcs;
    const start = tails[closing] as number;
    this.#mark(start, closing, 0);
    const reached = [start];
    // The list grows while it is walked.
    for (let at = 0; at < reached.length; at++) {
      const party = reached[at] as number;
      const distance = (this.#wayBack[party] as number) + 1;
      if (distance >= this.limits.maxParties || party === heads[closing]) continue;
      for (
        let arc = this.#lastIn[party] as number;
        arc !== none;
        arc = this.#beforeIn[arc] as number
      ) {
        this.#look();
        const before = tails[arc] as number;
        if (this.#marks[before] === closing) continue;
        this.#mark(before, closing, distance);
        reached.push(before);
      }
      if (this.stopped) return;
    }
  }

  #mark(party: number, closing: number, distance: number): void {
    this.#marks[party] = closing;
    this.#wayBack[party] = distance;
  }

  /** Every way from the end of a flow back to its start, depth first, with a stack of its own. */
  #listLoopsClosedBy(closing: number): void {
    const { tails, heads } = this.arcs;
    const start = tails[closing] as number;
    const way = [start];
    const next: number[] = [];
    const enter = (party: number): void => {
      way.push(party);
      next.push(this.#lastOut[party] as number);
      this.#onWay[party] = 1;
    };
    this.#onWay[start] = 1;
    enter(heads[closing] as number);
    while (next.length > 0 && !this.#enough()) {
      const arc = next.pop() as number;
      if (arc === none) {
        this.#onWay[way.pop() as number] = 0;
        continue;
      }
      next.push(this.#beforeOut[arc] as number);
      const head = heads[arc] as number;
      this.#look();
      if (head === start) this.#find(way, closing);
      else if (this.#leadsBack(head, closing, way.length)) enter(head);
    }
    for (const party of way) this.#onWay[party] = 0;
  }

  #leadsBack(party: number, closing: number, length: number): boolean {
    if (this.#marks[party] !== closing || this.#onWay[party] === 1) return false;
    return length + (this.#wayBack[party] as number) <= this.limits.maxParties;
  }

  #find(way: readonly number[], closing: number): void {
    this.found.push({ parties: [...way], units: this.arcs.units[closing] as number });
  }

  #look(): void {
    this.#looks += 1;
    if (this.#looks > this.limits.maxLooks) this.stopped = true;
  }

  #enough(): boolean {
    return this.stopped || this.found.length >= this.limits.top;
  }
}

/** The flows that can be part of a loop, from the largest down; equal ones in the ledger's order. */
function largestFirst(arcs: Arcs): number[] {
  const components = strongComponents(arcs);
  return [...arcs.units.keys()]
    .filter(
      (arc) => components[arcs.tails[arc] as number] === components[arcs.heads[arc] as number],
    )
    .sort((one, other) => (arcs.units[other] as number) - (arcs.units[one] as number));
}
