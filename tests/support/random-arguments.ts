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

const argumentsById: Readonly<Record<string, fc.Arbitrary<Argument[]>>> = {
  CIRCULARITY: twoFlows,
  RECYCLED: twoFlows,
  COMMITMENT_MULTIPLE: together(ranges(positive, signedAmount), list(maybe(rate))),
  RECIPROCITY: twoFlows,
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
  COMMITMENT_SCHEDULE: list(
    fc.integer({ min: -100, max: 1000 }),
    fc.integer({ min: 1, max: 12 }),
    maybe(fc.constantFrom("level", "linear", "growth", "s_curve", "back_loaded", "LEVEL")),
    rate,
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
  FINANCED_REVENUE_SHARE: ranges(amount, amount, positive),
  FUNDING_GAP: together(ranges(signedAmount, amount), list(maybe(signedAmount))),
  COVERAGE: together(ranges(signedAmount, positive), list(maybe(rate))),
};

/** Random argument lists for the function `id`. */
export function randomArguments(id: string): fc.Arbitrary<Argument[]> {
  const found = argumentsById[id];
  if (found === undefined) throw new Error(`Say what arguments ${id} takes, in this file.`);
  return found;
}
