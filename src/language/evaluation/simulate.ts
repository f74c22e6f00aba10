/*
 * Many trials of a model in which some inputs differ from trial to trial, a block at a time. Where
 * the values come from is the caller's: a draw, a list of points, a search. Only what the wanted rows
 * need is computed. What Excel would show as an error is NaN.
 */
import type { Input, Row } from "../expression";
import type { Vector } from "../operations";
import { block, type Block } from "./block";
import type { InputValues } from "./evaluate";
import { program } from "./program";

/** Fills a vector with the values of an input in a period, from one trial on. */
export type Draw = (out: Vector, input: Input, period: number, firstTrial: number) => void;

export interface Trials {
  /** Rows with a single value. */
  readonly wanted: readonly Row[];
  readonly periods: number;
  readonly certain: InputValues;
  readonly isUncertain: (input: Input) => boolean;
}

/** The vectors of a block fit the second-level cache; larger and smaller ones are slower. */
const usualBlockSize = 256;

/** A few milliseconds of work: after as many trials whoever runs them may do something else. */
const trialsBetweenPauses = 1024;

/**
 * One list of results for each wanted row, a number for each trial. Between pauses it says how many
 * trials are done; running it to its end at once is the same as pausing.
 */
export function* simulate(
  setting: Trials,
  trials: number,
  draw: Draw,
  blockSize = usualBlockSize,
): Generator<number, Float64Array[]> {
  const running = blockOf(setting, Math.min(blockSize, Math.max(trials, 1)));
  const results = setting.wanted.map(() => new Float64Array(trials));
  yield 0;
  let paused = 0;
  for (let first = 0; first < trials; first += blockSize) {
    run(running, draw, first);
    for (const [place, result] of results.entries()) {
      collect(result, running.wanted[place] ?? none, first);
    }
    if (first - paused >= trialsBetweenPauses) {
      paused = first;
      yield first;
    }
  }
  return results;
}

/** The wanted rows as a function of the uncertain inputs, one trial at a call. */
export function pointwise(setting: Trials): (draw: Draw) => readonly number[] {
  const running = blockOf(setting, 1);
  return (draw) => {
    run(running, draw, 0);
    return running.wanted.map(([value = NaN]) => (Number.isFinite(value) ? value : NaN));
  };
}

const none = new Float64Array(0);

function blockOf({ wanted, periods, certain, isUncertain }: Trials, size: number): Block {
  const cells = wanted.map((row) => ({ expression: { kind: "row", row } as const, period: 1 }));
  return block(program(cells, { periods, isUncertain, certain }), size, certain);
}

function run({ uncertain, run: perform }: Block, draw: Draw, first: number): void {
  for (const { vector, input, period } of uncertain) draw(vector, input, period, first);
  perform();
}

function collect(result: Float64Array, values: Vector, first: number): void {
  const count = Math.min(values.length, result.length - first);
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    result[first + i] = Number.isFinite(value) ? value : NaN;
  }
}
