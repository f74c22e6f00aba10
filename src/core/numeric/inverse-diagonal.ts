/*
 * The diagonal of the inverse of I − G, where G says which share of each party's money goes on to
 * whom: how often money that is somewhere will be there in all.
 */

/**
 * The diagonal of (I − shares)⁻¹, for a square matrix of n² cells row by row.
 *
 * Gauss–Jordan in place. No rows are exchanged: with shares of 0 or more and rows that sum to 1 at
 * most, the matrix is weakly dominated by its diagonal and stays so while it is worked on, which keeps
 * rounding small. The work grows with n³.
 *
 * @param shares None negative, no row above 1 in sum, and some money leaks from wherever it is.
 */
export function inverseDiagonal(shares: Float64Array, n: number): Float64Array {
  const cells = shares.map((share, at) => (at % (n + 1) === 0 ? 1 - share : -share));
  for (let pivot = 0; pivot < n; pivot++) sweep(cells, n, pivot);
  return Float64Array.from({ length: n }, (_, at) => cells[at * (n + 1)] as number);
}

function sweep(cells: Float64Array, n: number, pivot: number): void {
  const pivotRow = cells.subarray(pivot * n, (pivot + 1) * n);
  const inverse = 1 / (pivotRow[pivot] as number);
  pivotRow[pivot] = 1;
  for (let column = 0; column < n; column++)
    pivotRow[column] = (pivotRow[column] as number) * inverse;
  for (let row = 0; row < n; row++) {
    if (row === pivot) continue;
    const start = row * n;
    const factor = cells[start + pivot] as number;
    if (factor === 0) continue;
    cells[start + pivot] = 0;
    for (let column = 0; column < n; column++)
      cells[start + column] =
        (cells[start + column] as number) - factor * (pivotRow[column] as number);
  }
}
