/*
 * Parties that owe each other money, on the way to a clearing vector. It starts with everybody
 * paying in full and only ever takes payments down, never below the greatest clearing vector, so
 * whoever falls short on the way really does.
 */

import { DealError } from "../errors";
import { sum } from "../numeric/sum";
import type { Links } from "./links";
import { leakySystemSolution } from "./leaky-system";

/** What a party in default saves, as fractions. */
export interface Recovery {
  readonly external: number;
  readonly internal: number;
}

/** Short of a debt by less than this part of it is rounding, not default. */
const roundingOfDebts = 1e-12;
/** A payment that falls by less than this part of the debt is as good as settled. */
const settled = 1e-14;
/** Passes after which a loop that leaks too slowly is solved as a system of equations. */
const mostPasses = 200;
/** Defaulters that are few enough to be solved at once, to the last digit. */
const fewDefaulters = 100;

export class PaymentSystem {
  readonly #debts: readonly Links[];
  readonly #assets: Float64Array;
  readonly #owed: Float64Array;
  readonly #recovery: Recovery;
  readonly #defaulted: Uint8Array;
  readonly #paid: Float64Array;
  readonly #received: Float64Array;

  constructor(
    debts: readonly Links[],
    externalAssets: readonly number[],
    externalLiabilities: readonly number[],
    recovery: Recovery,
  ) {
    this.#debts = debts;
    this.#assets = Float64Array.from(externalAssets);
    this.#owed = totalDebts(debts, externalLiabilities);
    this.#recovery = recovery;
    this.#defaulted = new Uint8Array(debts.length);
    this.#paid = Float64Array.from(this.#owed);
    this.#received = new Float64Array(debts.length);
    this.#receive();
  }

  /** The payments of the greatest clearing vector. */
  cleared(): number[] {
    for (;;) {
      const hasSettled = this.#passShortfallsOn();
      const defaulters = this.#defaulters();
      if (hasSettled && defaulters.length > fewDefaulters) break;
      if (!this.#solve(defaulters) || !this.#somebodyElseFalls()) break;
    }
    return [...this.#paid];
  }

  /** Passes shortfalls on until they are too small to matter; false when they take too long. */
  #passShortfallsOn(): boolean {
    for (let pass = 0; pass < mostPasses; pass += 1) {
      let moved = false;
      for (let party = 0; party < this.#paid.length; party += 1) {
        if (this.#takesDown(party)) moved = true;
      }
      if (!moved) return true;
    }
    return false;
  }

  /** Takes down what a party pays to what it can, and what its creditors receive; false when it can. */
  #takesDown(party: number): boolean {
    if (this.#defaulted[party] === 0 && !this.#fallsShort(party)) return false;
    this.#defaulted[party] = 1;
    const paid = this.#paid[party] ?? 0;
    const owed = this.#owed[party] ?? 0;
    const payable = this.#payable(party);
    const lost = paid - payable;
    if (!(lost > settled * owed)) return false;
    this.#paid[party] = payable;
    this.#addToReceived(party, -lost);
    return true;
  }

  #fallsShort(party: number): boolean {
    const cash = (this.#assets[party] ?? 0) + (this.#received[party] ?? 0);
    return cash < (this.#owed[party] ?? 0) * (1 - roundingOfDebts);
  }

  #payable(party: number): number {
    const { external, internal } = this.#recovery;
    const saved = external * (this.#assets[party] ?? 0) + internal * (this.#received[party] ?? 0);
    // Received is a running difference; it may come out a rounding error below nothing.
    return Math.max(0, saved);
  }

  #somebodyElseFalls(): boolean {
    return this.#paid.some((_, party) => this.#defaulted[party] === 0 && this.#fallsShort(party));
  }

  #defaulters(): number[] {
    return [...this.#defaulted.keys()].filter((party) => this.#defaulted[party] === 1);
  }

  /** Works out exactly what defaulters pay while the others pay in full; false when it cannot. */
  #solve(defaulters: readonly number[]): boolean {
    const before = this.#paid.slice();
    for (const party of defaulters) this.#paid[party] = 0;
    this.#receive();
    const fromOthers = defaulters.map((party) => this.#payable(party));
    const payments = leakySystemSolution(this.#passedOnAmong(defaulters), fromOthers);
    this.#paid.set(before);
    defaulters.forEach((party, place) => {
      const most = this.#owed[party] ?? 0;
      this.#paid[party] = Math.min(most, payments?.[place] ?? before[party] ?? most);
    });
    this.#receive();
    return payments !== undefined;
  }

  /** Row by row what a defaulter can pay on of each unit that another defaulter pays. */
  #passedOnAmong(defaulters: readonly number[]): Float64Array[] {
    const places = new Map(defaulters.map((party, place) => [party, place]));
    const rows = defaulters.map(() => new Float64Array(defaulters.length));
    defaulters.forEach((debtor, column) => {
      const owed = this.#owed[debtor] ?? 1;
      this.#debts[debtor]?.parties.forEach((creditor, at) => {
        const row = rows[places.get(creditor) ?? -1];
        const amount = this.#debts[debtor]?.amounts[at] ?? 0;
        if (row !== undefined) row[column] = this.#recovery.internal * (amount / owed);
      });
    });
    return rows;
  }

  #receive(): void {
    this.#received.fill(0);
    for (let party = 0; party < this.#paid.length; party += 1) {
      this.#addToReceived(party, this.#paid[party] ?? 0);
    }
  }

  /** Spreads an amount over a party's creditors, each in proportion to what it is owed. */
  #addToReceived(party: number, amount: number): void {
    const debt = this.#debts[party];
    const owed = this.#owed[party] ?? 0;
    if (debt === undefined || owed === 0) return;
    addInParts(this.#received, debt, amount / owed);
  }
}

/** The one loop that counts: it runs once for every debt and pass. */
function addInParts(received: Float64Array, { parties, amounts }: Links, part: number): void {
  for (let at = 0; at < parties.length; at += 1) {
    const creditor = parties[at] ?? 0;
    received[creditor] = (received[creditor] ?? 0) + part * (amounts[at] ?? 0);
  }
}

function totalDebts(debts: readonly Links[], externalLiabilities: readonly number[]): Float64Array {
  return Float64Array.from(debts, ({ amounts }, party) => {
    const total = sum([...amounts, externalLiabilities[party] ?? 0]);
    if (Number.isFinite(total)) return total;
    throw new DealError("noSolution", `Party ${party + 1} owes more than a number can hold.`);
  });
}
