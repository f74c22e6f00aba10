/*
 * Draws of which some variables correlate by rank as asked.
 */

import { normalQuantile } from "../numeric/normal-quantile";
import type { Matrix } from "../numeric/cholesky";
import { correlatedScores, inRanksOf } from "./correlated-scores";
import { shuffled } from "./shuffled";
import type { Draws } from "./uniform-draws";

/** Shuffles of the scores, apart from those of a Latin hypercube. */
const scoreStream = 1_000_000;

export interface Correlation {
  /** The variables that correlate, in the order of the matrix. */
  readonly variables: readonly number[];
  readonly target: Matrix;
}

/**
 * The draws of `independent` over `trials` trials, those of the correlated variables put in another
 * order. Here a draw depends on the number of trials as well. The work can be interrupted.
 *
 * @throws DealError "badInput" when the target is no correlation matrix, or the trials are too few.
 */
export function* correlatedDraws(
  independent: Draws,
  { variables, target }: Correlation,
  trials: number,
  seed: number,
): Generator<undefined, Draws> {
  const shuffledScores: Float64Array[] = [];
  for (const variable of variables) {
    shuffledScores.push(scores(trials, seed, variable));
    yield;
  }
  const mixed = correlatedScores(shuffledScores, target);
  const columns = new Map<number, Float64Array>();
  for (const [place, variable] of variables.entries()) {
    yield;
    const drawn = new Float64Array(trials);
    independent(drawn, variable, 0);
    yield;
    columns.set(variable, inRanksOf(mixed[place] ?? drawn, drawn));
  }
  yield;
  return (out, variable, firstTrial) => {
    const column = columns.get(variable);
    if (column === undefined) independent(out, variable, firstTrial);
    else out.set(column.subarray(firstTrial, firstTrial + out.length));
  };
}

/** Normal scores Φ⁻¹(i ÷ (n + 1)) in a random order. */
function scores(trials: number, seed: number, variable: number): Float64Array {
  const sorted = Float64Array.from({ length: trials }, (_, i) =>
    normalQuantile((i + 1) / (trials + 1)),
  );
  return Float64Array.from(
    shuffled(trials, seed, scoreStream + variable),
    (place) => sorted[place] as number,
  );
}
