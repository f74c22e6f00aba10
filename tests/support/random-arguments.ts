/*
 * Random arguments that make sense, per function: ranges of equal count though not always of one
 * shape, blanks among the amounts, optional arguments given or left out. Arguments that a LAMBDA
 * does not take are left out.
 */

import fc from "fast-check";
import type { Argument, Cell } from "../../src/catalogue/function-spec";

type Range = Cell[][];

const amount = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
  fc.constant(null),
);
const signedAmount = fc.oneof(amount, fc.integer({ min: -500, max: 500 }));
const rate = fc.integer({ min: -50, max: 150 }).map((percent) => percent / 100);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const date = fc.oneof(fc.integer({ min: 40_000, max: 60_000 }), fc.constant(46_132.5));

/** The same cells as a column, a row, or a block of two rows where the count allows. */
function laidOut(cells: Cell[], layout: number): Range {
  if (layout === 0) return [cells];
  if (layout === 1 || cells.length % 2 === 1) return cells.map((cell) => [cell]);
  return [cells.slice(0, cells.length / 2), cells.slice(cells.length / 2)];
}

/** Ranges of one count, each with cells of its own kind. */
function ranges(...kinds: fc.Arbitrary<Cell>[]): fc.Arbitrary<Range[]> {
  const layout = fc.integer({ min: 0, max: 2 });
  return fc
    .integer({ min: 1, max: 6 })
    .chain((count) =>
      fc.tuple(
        ...kinds.map((kind) =>
          fc
            .tuple(fc.array(kind, { minLength: count, maxLength: count }), layout)
            .map(([cells, shape]) => laidOut(cells, shape)),
        ),
      ),
    );
}

/** Given, left out, or a blank cell. */
function maybe<Value extends Argument>(given: fc.Arbitrary<Value>): fc.Arbitrary<Argument> {
  return fc.oneof(
    { weight: 3, arbitrary: given },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant([[null]]) },
  );
}

const margin = maybe(share);
const together = (...parts: fc.Arbitrary<Argument[]>[]): fc.Arbitrary<Argument[]> =>
  fc.tuple(...parts).map((lists) => lists.flat(1));
const list = (...parts: fc.Arbitrary<Argument>[]): fc.Arbitrary<Argument[]> => fc.tuple(...parts);

const twoFlows = ranges(amount, amount);
const positive = fc.integer({ min: 1, max: 500 });

const probability = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
/** Estimates of one value: the least, the most likely, the largest. */
const ascending = fc
  .array(fc.integer({ min: -200, max: 300 }), { minLength: 3, maxLength: 3 })
  .map((three) => three.sort((a, b) => a - b));

const halfShare = fc.integer({ min: 0, max: 52 }).map((percent) => percent / 100);
const margins = fc.integer({ min: -20, max: 101 }).map((percent) => percent / 100);
const elasticity = fc.integer({ min: 0, max: 16 }).map((eighths) => eighths / 8);

function block(rows: number, columns: number, cell: fc.Arbitrary<Cell>): fc.Arbitrary<Range> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** Few names in many spellings, so that parties meet again. */
const party = fc.constantFrom<Cell>("A", "b", "B ", " Cee  Corp", "cee corp", "D", "d", 7);

/** What a party needs from outside to pay its row of a matrix, and some more that leaves again. */
function steadyInput(flows: Range, at: number, more: Cell): number {
  const paid = (flows[at] ?? []).reduce<number>((total, cell) => total + Number(cell), 0);
  const got = flows.reduce((total, row) => total + Number(row[at]), 0);
  return Math.max(0, paid - got) + Number(more);
}

const argumentsById: Readonly<Record<string, fc.Arbitrary<Argument[]>>> = {
  CIRCULARITY: twoFlows,
  RECYCLED: twoFlows,
  COMMITMENT_MULTIPLE: together(ranges(positive, signedAmount), list(maybe(rate))),
  RECIPROCITY: twoFlows,
  CYCLING_INDEX: fc
    .integer({ min: 1, max: 4 })
    .chain((parties) => fc.tuple(block(parties, parties, amount), block(1, parties, positive)))
    .map(([flows, [extra = []]]) => [
      flows,
      [extra.map((more, at) => steadyInput(flows, at, more))],
    ]),
  NET_POSITIONS: ranges(party, party, fc.integer({ min: 0, max: 1000 })),
  NET_OUTFLOW: fc.oneof(
    together(ranges(signedAmount, signedAmount), list(margin, maybe(rate))),
    fc
      .tuple(ranges(signedAmount, signedAmount, date), margin, maybe(rate))
      .map(([[invested, purchases, dates], kept, yearly]) =>
        [invested, purchases, kept, yearly, dates].map((argument) => argument ?? null),
      ),
  ),
  PEAK_EXPOSURE: together(ranges(signedAmount, signedAmount), list(margin)),
  XNPV: fc
    .tuple(rate, ranges(signedAmount, date), maybe(date))
    .map(([yearly, [flows, dates], asOf]) => [yearly, flows ?? null, dates ?? null, asOf]),
  MOIC: together(ranges(fc.integer({ min: -500, max: 500 })), list(maybe(signedAmount))),
  PAYBACK: fc.oneof(
    together(ranges(signedAmount), list(maybe(rate))),
    // A payment out first, as money that is to come back begins.
    fc
      .tuple(positive, fc.array(amount, { minLength: 1, maxLength: 6 }), maybe(rate))
      .map(([paid, back, discount]) => [[[-paid, ...back]], discount]),
  ),
  COMMITMENT_SCHEDULE: list(
    fc.integer({ min: -100, max: 1000 }),
    fc.integer({ min: 1, max: 12 }),
    maybe(fc.constantFrom("level", "linear", "growth", "s_curve", "back_loaded", "LEVEL")),
    rate,
  ),
  OBLIGATION_LADDER: together(
    ranges(signedAmount, fc.integer({ min: 45_500, max: 49_000 })),
    list(fc.integer({ min: 45_000, max: 47_000 })),
  ),
  LOCKIN_INDEX: fc.oneof(
    together(
      ranges(fc.oneof(share, fc.constant(null)), amount),
      list(maybe(fc.constantFrom("arithmetic", "geometric", "Geometric"))),
    ),
    together(ranges(fc.oneof(share, fc.constant(null)))),
  ),
  LOCKIN_SCORE: list(
    fc.integer({ min: -50, max: 150 }),
    fc.integer({ min: -10, max: 50 }),
    fc.integer({ min: 40, max: 100 }),
    maybe(fc.constantFrom("higher", "lower", "LOWER")),
  ),
  RIVAL_DISCOUNT: list(
    signedAmount,
    positive,
    positive.map((n) => n / 20),
    maybe(rate),
  ),
  HHI: fc.oneof(
    together(ranges(amount), fc.constant<Argument[]>(["amount"])),
    together(ranges(fc.integer({ min: 0, max: 16 }).map((percent) => percent / 100))),
    together(ranges(fc.integer({ min: 0, max: 20 })), fc.constant<Argument[]>(["percent"])),
  ),
  PRICE_EXPOSURE: list(signedAmount, share, fc.integer({ min: 0, max: 20 }), amount, maybe(rate)),
  OUTAGE_EXPOSURE: list(amount, share, fc.integer({ min: -1, max: 400 })),
  SWITCHING_COST: together(ranges(signedAmount), ranges(signedAmount)),
  SHY_SWITCHING_COST: fc
    .array(fc.tuple(amount, positive), { minLength: 1, maxLength: 6 })
    .map((brands) => {
      const largestFirst = brands.toSorted(([, first], [, second]) => second - first);
      return [largestFirst.map(([price]) => [price]), [largestFirst.map(([, count]) => count)]];
    }),
  HHI_DELTA: fc.oneof(
    list(halfShare, halfShare, maybe(fc.constant("share"))),
    list(
      halfShare.map((part) => part * 100),
      halfShare.map((part) => part * 100),
      fc.constant("percent"),
    ),
  ),
  MHHI: fc.integer({ min: 1, max: 4 }).chain((firms) => {
    const part = fc.integer({ min: 0, max: 8 }).map((n) => n / 32);
    return fc
      .integer({ min: 1, max: 4 })
      .chain((owners) =>
        list(block(firms, 1, part), block(firms, owners, part), block(firms, owners, positive)),
      );
  }),
  MERGER_SCREEN: fc
    .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 400 }))
    .chain(([after, delta]) =>
      list(
        fc.constant(after + 100),
        fc.constant(delta),
        maybe(share),
        maybe(fc.constantFrom("us2023", "us2010", "us1992", "EU2004")),
      ),
    ),
  VGUPPI_U: fc.oneof(
    list(share, margins, positive, positive, fc.constant(null), maybe(share), maybe(share)),
    list(share, margins, positive, positive, maybe(elasticity), margins, elasticity),
  ),
  VGUPPI_R: fc.oneof(
    list(share, margins, positive, positive, positive, maybe(share)),
    together(
      list(share, margins, positive, positive, positive, maybe(share)),
      list(maybe(elasticity), margins, elasticity),
    ),
  ),
  VGUPPI_D: fc.oneof(
    list(share, margins, positive, positive),
    list(share, margins, positive, positive, margins, amount, maybe(elasticity)),
  ),
  FINANCED_REVENUE_SHARE: ranges(amount, amount, positive),
  NET_TRANSACTION_PRICE: list(amount, amount, maybe(signedAmount)),
  WARRANT_CONTRA_REVENUE: fc
    .tuple(amount, ranges(amount), fc.integer({ min: 0, max: 3000 }))
    .map(([granted, [purchases], expected]) => [granted, purchases ?? null, expected]),
  RUNWAY: fc
    .tuple(fc.integer({ min: -20, max: 300 }), ranges(fc.integer({ min: -20, max: 200 })))
    .map(([cash, [burns]]) => [cash, burns ?? null]),
  FUNDING_GAP: together(ranges(signedAmount, amount), list(maybe(signedAmount))),
  COVERAGE: together(ranges(signedAmount, positive), list(maybe(rate))),
  PERT: fc
    .tuple(probability, ascending, maybe(fc.integer({ min: 0, max: 20 })))
    .map(([chance, estimates, heavy]) => [chance, ...estimates, heavy]),
  TRIANGULAR: fc.tuple(probability, ascending).map(([chance, estimates]) => [chance, ...estimates]),
  LOGNORMAL: list(probability, positive, fc.integer({ min: 0, max: 300 })),
};

/** Random argument lists for the function `id`. */
export function randomArguments(id: string): fc.Arbitrary<Argument[]> {
  const found = argumentsById[id];
  if (found === undefined) throw new Error(`Say what arguments ${id} takes, in this file.`);
  return found;
}
