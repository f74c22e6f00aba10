/*
 * Ledgers for tests: short ones written as text, networks of the literature, random ones.
 */

import fc from "fast-check";
import type { Ledger } from "../../../../src/core/circularity/network/ledger";
import vectors from "../../../vectors/flow-networks.json";

export const publishedNetworks = vectors.networks;

/** "A B 10, B C 15" as a ledger. */
export function ledgerOf(text: string): Ledger {
  const rows = text.split(", ").map((row) => row.split(" "));
  return {
    from: rows.map(([from = ""]) => from),
    to: rows.map(([, to = ""]) => to),
    amounts: rows.map(([, , amount]) => Number(amount)),
  };
}

/** A matrix, row pays column, as a ledger; zeros are left out. */
export function ledgerOfMatrix(flows: readonly (readonly number[])[]): Ledger {
  const rows = flows.flatMap((row, from) =>
    row.flatMap((amount, to) =>
      amount === 0 ? [] : [{ from: `P${String(from)}`, to: `P${String(to)}`, amount }],
    ),
  );
  return {
    from: rows.map(({ from }) => from),
    to: rows.map(({ to }) => to),
    amounts: rows.map(({ amount }) => amount),
  };
}

const amount = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  fc.double({ min: 0, max: 1000, noNaN: true }),
);

/** Ledgers of up to 30 flows between up to 7 parties, in which something flows. */
export const randomLedgers: fc.Arbitrary<Ledger> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), amount), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((rows) => rows.some(([from, to, flow]) => from !== to && flow > 0.01))
  .map((rows) => ({
    from: rows.map(([from]) => `P${String(from)}`),
    to: rows.map(([, to]) => `P${String(to)}`),
    amounts: rows.map(([, , flow]) => flow),
  }));

/** A ring of parties, each paying the next, with amounts 1, 2, … */
export function ring(parties: number): Ledger {
  const numbers = Array.from({ length: parties }, (_, at) => at);
  return {
    from: numbers.map((at) => `P${String(at)}`),
    to: numbers.map((at) => `P${String((at + 1) % parties)}`),
    amounts: numbers.map((at) => at + 1),
  };
}
