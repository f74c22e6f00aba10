/*
 * Ranks of draws and how two variables go together by rank.
 */

import { ascendingOrder } from "../numeric/ascending-order";

/** The rank of each value, 1 for the smallest; equal values share the mean of their ranks. */
export function ranks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values);
  const result = new Float64Array(values.length);
  let first = 0;
  while (first < order.length) {
    const value = values[order[first] as number];
    let end = first + 1;
    while (end < order.length && values[order[end] as number] === value) end++;
    for (let i = first; i < end; i++) result[order[i] as number] = (first + end + 1) / 2;
    first = end;
  }
  return result;
}

/** Pearson's correlation of two lists of ranks, which is Spearman's of the values; 0 without any. */
export function rankCorrelation(one: Float64Array, other: Float64Array): number {
  const mean = (one.length + 1) / 2;
  let [products, squares, otherSquares] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const a = (one[i] as number) - mean;
    const b = (other[i] as number) - mean;
    products += a * b;
    squares += a * a;
    otherSquares += b * b;
  }
  return squares === 0 || otherSquares === 0 ? 0 : products / Math.sqrt(squares * otherSquares);
}

/** Squares of correlations as shares of their sum: how much each input contributes. */
export function contributions(correlations: readonly number[]): number[] {
  const squares = correlations.map((correlation) => correlation ** 2);
  const sum = squares.reduce((total, square) => total + square, 0);
  return squares.map((square) => (sum === 0 ? 0 : square / sum));
}
