/*
 * The square root of a correlation matrix: the lower triangle L with L·Lᵀ equal to the matrix.
 */

/** A matrix by rows. */
export type Matrix = readonly (readonly number[])[];

/** A pivot below this is rounding around 0: one variable follows from the others. */
const smallestPivot = 1e-10;

/** Undefined when the symmetric matrix is not positive definite. */
export function cholesky(matrix: Matrix): number[][] | undefined {
  const lower: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const own: number[] = [];
    for (let column = 0; column <= row; column++) {
      const other = column === row ? own : (lower[column] ?? []);
      const rest = own.reduce(
        (left, value, k) => left - value * (other[k] ?? 0),
        values[column] ?? 0,
      );
      if (column < row) {
        own.push(rest / (other[column] ?? 0));
      } else if (rest > smallestPivot) {
        own.push(Math.sqrt(rest));
      } else {
        return undefined;
      }
    }
    lower.push(own);
  }
  return lower;
}
