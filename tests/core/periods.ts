/*
 * Random lists of amounts per period, all of one length.
 */

import fc from "fast-check";

export type Periods = readonly (readonly number[])[] & {
  readonly 0: number[];
  readonly 1: number[];
  readonly 2: number[];
};

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
);

/** `lists` lists of 1 to 12 amounts that are 0 or more. */
export function periods(lists: number): fc.Arbitrary<Periods> {
  return fc
    .integer({ min: 1, max: 12 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: lists }, () =>
          fc.array(amount, { minLength: count, maxLength: count }),
        ),
      ),
    )
    .map((made) => made as unknown as Periods);
}
