/*
 * The diagonal of the inverse of I − G, where G says which share of each party's money goes on to
 * whom: how often money that is somewhere will be there in all.
 */

/**
 * The diagonal of (I − shares)⁻¹, for a square matrix of n² cells row by row.
 *
 * Gauss–Jordan in place. No rows are exchanged: if money comes in from outside and t passes through,
 * t · (I − shares) is what comes in, 0 or more. Scaled by t the columns are therefore dominated by the
 * diagonal and stay so while they are worked on, which keeps pivots above 0 and rounding small. The
 * work grows with n³.
 *
 * @param shares None negative; such that what comes in from outside passes through everybody.
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
