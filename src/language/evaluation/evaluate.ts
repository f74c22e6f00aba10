/*
 * One case, every cell of it. What Excel would show as an error is NaN. A choice is computed with as
 * the position of its word among the options.
 */
import type { Expression, Input, Row } from "../expression";
import type { Model } from "../model";
import { ModelError } from "../model-error";
import { block } from "./block";
import { program, type Wanted } from "./program";

export interface Evaluation {
  /** The value of a single-value row. */
  readonly value: (row: Row) => number;
  /** The values of a row, from the first period to the last. */
  readonly series: (row: Row) => readonly number[];
  /** What stands before the first period. */
  readonly start: (row: Row) => number;
  readonly total: (row: Row) => number;
}

/** The number of an input in a period; the period of a single value is 1. */
export type InputValues = (input: Input, period: number) => number;

interface Place {
  readonly first: number;
  readonly end: number;
  readonly start: number;
}

export function evaluate(model: Model, values: InputValues, periods: number): Evaluation {
  const { wanted, places } = everyCell(model, periods);
  const written = program(wanted, { periods, isUncertain: () => false });
  // Excel has no infinite numbers: what is too large for it is an error.
  const results = block(written, 1, values).wanted.map(([value = NaN]) =>
    Number.isFinite(value) ? value : NaN,
  );
  const place = (row: Row): Place => {
    const found = places.get(row);
    if (found === undefined) throw new ModelError(`"${row.label}" is not part of the model.`);
    return found;
  };
  return {
    value: (row) => results[place(row).first] ?? NaN,
    series: (row) => results.slice(place(row).first, place(row).end),
    start: (row) => (row.start === undefined ? NaN : (results[place(row).start] ?? NaN)),
    total: (row) => (row.totalled ? (results[place(row).end] ?? NaN) : NaN),
  };
}

function everyCell(
  { rows }: Model,
  periods: number,
): { readonly wanted: readonly Wanted[]; readonly places: ReadonlyMap<Row, Place> } {
  const wanted: Wanted[] = [];
  const places = new Map<Row, Place>();
  for (const row of rows) {
    const first = wanted.length;
    const count = row.shape === "series" ? periods : 1;
    const cell: Expression = { kind: "row", row };
    for (let period = 1; period <= count; period++) wanted.push({ expression: cell, period });
    if (row.totalled) {
      wanted.push({ expression: { kind: "summary", name: "total", row }, period: 1 });
    }
    places.set(row, { first, end: first + count, start: wanted.length });
    if (row.start !== undefined) wanted.push({ expression: row.start, period: 0 });
  }
  return { wanted, places };
}
