/*
 * Iman and Conover's method: draws of several inputs are put in an order in which they correlate as
 * asked, while each input keeps exactly the draws that it had.
 */

import { DealError } from "../errors";
import { ascendingOrder } from "../numeric/ascending-order";
import { cholesky, type Matrix } from "../numeric/cholesky";

/**
 * The scores, one column a variable, mixed so that their columns correlate as asked.
 *
 * T = M·(F⁻¹)·C, with M the scores, F the square root of their own correlations and C that of the
 * target, both upper triangles.
 *
 * @throws DealError "badInput" when the target is no correlation matrix.
 * @see Iman and Conover (1982), Comm. Stat. Sim. Comp. 11(3):311-334.
 */
export function correlatedScores(scores: readonly Float64Array[], target: Matrix): Float64Array[] {
  const wanted = requireCorrelations(target, scores.length);
  const own = cholesky(correlations(scores));
  if (own === undefined) {
    throw new DealError(
      "badInput",
      "Too few trials to correlate so many inputs. Take more trials.",
    );
  }
  const count = scores[0]?.length ?? 0;
  const independent = scores.map(() => new Float64Array(count));
  const mixed = scores.map(() => new Float64Array(count));
  for (let trial = 0; trial < count; trial++) {
    for (const [row, column] of scores.entries()) {
      // Row by row of F′·y = m, then T = C′·y; C′ and F′ are the lower triangles.
      let left = column[trial] as number;
      for (let k = 0; k < row; k++) left -= at(own, row, k) * cell(independent, k, trial);
      const value = left / at(own, row, row);
      put(independent, row, trial, value);
      let sum = 0;
      for (let k = 0; k <= row; k++) sum += at(wanted, row, k) * cell(independent, k, trial);
      put(mixed, row, trial, sum);
    }
  }
  return mixed;
}

/** The values in an order of the same ranks as the pattern. */
export function inRanksOf(pattern: Float64Array, values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const ordered = new Float64Array(values.length);
  for (const [rank, trial] of ascendingOrder(pattern).entries()) {
    ordered[trial] = sorted[rank] as number;
  }
  return ordered;
}

/** Pearson's correlations of columns. */
export function correlations(columns: readonly Float64Array[]): number[][] {
  const centred = columns.map(standardised);
  return centred.map((one, row) =>
    centred.map((other, column) => {
      if (row === column) return 1;
      let sum = 0;
      for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
      return sum;
    }),
  );
}

/** Less its mean, and of length 1. */
function standardised(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const length = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return column.map((value) => (value - mean) / length);
}

function requireCorrelations(target: Matrix, size: number): number[][] {
  const square = target.length === size && target.every((row) => row.length === size);
  const proper =
    square &&
    target.every((row, r) =>
      row.every((value, c) => (r === c ? value === 1 : value === target[c]?.[r])),
    );
  if (!proper) {
    throw new DealError(
      "badInput",
      `The correlations are no matrix of ${size} by ${size}, the same on both sides of a diagonal of 1.`,
    );
  }
  const root = cholesky(target);
  if (root !== undefined) return root;
  throw new DealError(
    "badInput",
    "The correlations contradict each other: no variables can have them all. Bring them nearer to 0.",
  );
}

function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] as number;
}

function cell(columns: readonly Float64Array[], column: number, trial: number): number {
  return columns[column]?.[trial] as number;
}

function put(columns: readonly Float64Array[], column: number, trial: number, value: number): void {
  const vector = columns[column];
  if (vector !== undefined) vector[trial] = value;
}
