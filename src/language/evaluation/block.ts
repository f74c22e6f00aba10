/*
 * A program with its memory. A value is a vector with one number for each trial of the block; a
 * vector is handed on as soon as its last reader is done, so the block stays in the processor's
 * cache. What no uncertain input reaches is computed once, when the block is made.
 */
import type { Input } from "../expression";
import type { Loop, Vector } from "../operations";
import type { Program, Value, ValueNumber } from "./program";

export interface Block {
  /** How many vectors the program needs. */
  readonly vectors: number;
  /** To be filled before each run. */
  readonly uncertain: readonly {
    readonly input: Input;
    readonly period: number;
    readonly vector: Vector;
  }[];
  /** To be read after each run, in the order in which they were wanted. */
  readonly wanted: readonly Vector[];
  readonly run: () => void;
}

interface Call {
  readonly loop: Loop;
  readonly out: Vector;
  readonly a: Vector;
  readonly b: Vector;
  readonly c: Vector;
}

export function block(
  { values, wanted }: Program,
  trials: number,
  certain: (input: Input, period: number) => number,
): Block {
  const order = [...values.keys()].sort((a, b) => rank(values[a]) - rank(values[b]) || a - b);
  const lastReader = lastReaders(values, wanted, order);
  const vectors = new Map<ValueNumber, Vector>();
  const spare: Vector[] = [];
  let made = 0;
  const fixed: Call[] = [];
  const varying: Call[] = [];
  const uncertain: { input: Input; period: number; vector: Vector }[] = [];

  const vectorOf = (value: ValueNumber | undefined): Vector => vectors.get(value ?? -1) ?? none;
  const fresh = (): Vector => {
    made++;
    return new Float64Array(trials);
  };

  for (const number of order) {
    const value = values[number];
    if (value === undefined) continue;
    if (value.kind !== "step") {
      if (!lastReader.has(number)) continue;
      const vector = fresh();
      vectors.set(number, vector);
      if (value.kind === "constant") vector.fill(value.value);
      else if (value.varies) uncertain.push({ input: value.input, period: value.period, vector });
      else vector.fill(certain(value.input, value.period));
      continue;
    }
    const [a, b, c] = value.operands;
    const operands = { a: vectorOf(a), b: vectorOf(b), c: vectorOf(c) };
    // A loop reads a trial before it writes it, so the result may take an operand's place.
    for (const operand of new Set(value.operands)) {
      if (lastReader.get(operand) === number && values[operand]?.kind === "step") {
        spare.push(vectorOf(operand));
      }
    }
    const out = spare.pop() ?? fresh();
    vectors.set(number, out);
    (value.varies ? varying : fixed).push({ loop: value.loop, out, ...operands });
  }

  perform(fixed);
  return {
    vectors: made,
    uncertain,
    wanted: wanted.map(vectorOf),
    run: () => {
      perform(varying);
    },
  };
}

const none: Vector = new Float64Array(0);
const never = -1;

function perform(calls: readonly Call[]): void {
  for (const { loop, out, a, b, c } of calls) loop(out, a, b, c);
}

/** Leaves first, then what never changes, then what changes with the trial. */
function rank(value: Value | undefined): number {
  if (value?.kind !== "step") return 0;
  return value.varies ? 2 : 1;
}

function lastReaders(
  values: readonly Value[],
  wanted: readonly ValueNumber[],
  order: readonly ValueNumber[],
): ReadonlyMap<ValueNumber, ValueNumber> {
  const readers = new Map<ValueNumber, ValueNumber>();
  for (const reader of order) {
    const value = values[reader];
    if (value?.kind !== "step") continue;
    for (const operand of value.operands) {
      // The next run needs it again.
      const outlivesRun = value.varies && values[operand]?.varies === false;
      readers.set(operand, outlivesRun ? never : reader);
    }
  }
  for (const number of wanted) readers.set(number, never);
  return readers;
}
