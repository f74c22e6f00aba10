/*
 * A second way to a measure: a function that takes whole rows, as a formula of the sheet takes whole
 * ranges. The sheet shows both ways side by side, and their difference is a check.
 */
import type { Row } from "./expression";
import { type Choice, Declared, type Quantity, type Series } from "./quantity";
import type { Dimension } from "./units";

/** What a function of the sheet can be given: a row's periods, one cell, or cells below each other. */
export type Argument =
  Series<Dimension> | Declared<Dimension, "scalar"> | readonly Declared<Dimension, "scalar">[];

/** The same argument as the function in TypeScript gets it. */
type Value<A> =
  A extends Choice<infer O>
    ? O
    : A extends readonly Quantity<Dimension, "scalar">[]
      ? readonly number[]
      : A extends Quantity<Dimension, infer S>
        ? S extends "series"
          ? readonly number[]
          : number
        : never;

export interface Counterpart {
  /** Its name in the sheet, without a namespace. */
  readonly name: string;
  readonly args: readonly CounterpartArgument[];
  /** Throws when the function has no answer. */
  readonly compute: (values: readonly ArgumentValue[]) => number;
}

export type CounterpartArgument =
  | { readonly kind: "periods"; readonly row: Row }
  | { readonly kind: "cell"; readonly row: Row }
  | { readonly kind: "cells"; readonly rows: readonly Row[] };

export type ArgumentValue = number | string | readonly number[];

export function counterpart<const A extends readonly Argument[]>(
  name: string,
  args: A,
  compute: (...values: { [K in keyof A]: Value<A[K]> }) => number,
): Counterpart {
  return {
    name,
    args: args.map(described),
    // The values come in the order and the shapes of `args`, which is what the types above say.
    compute: (values) => compute(...(values as { [K in keyof A]: Value<A[K]> })),
  };
}

function described(argument: Argument): CounterpartArgument {
  if (!(argument instanceof Declared))
    return { kind: "cells", rows: argument.map(({ row }) => row) };
  const { row } = argument;
  return row.shape === "series" ? { kind: "periods", row } : { kind: "cell", row };
}
