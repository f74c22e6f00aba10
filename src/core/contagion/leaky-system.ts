/*
 * Equations of money that goes round and leaks out: each party passes on a part of what it gets, all
 * parts of a payer together 1 at most. Such a system can be eliminated in any order without losing
 * digits, so there is no search for pivots.
 */

/** A divisor this small means that nothing leaks out of some circle. */
const noLeak = 1e-13;

/**
 * The x with x = given + passedOn · x, where passedOn holds a row per receiver and a column per
 * payer, 0 or more, with columns that sum to 1 at most.
 *
 * Undefined when nothing leaks out of some circle, so that any amount could go round in it.
 *
 * @example leakySystemSolution([[0, 0.5], [0.5, 0]], [3, 0]) is [4, 2]
 */
export function leakySystemSolution(
  passedOn: readonly ArrayLike<number>[],
  given: readonly number[],
): number[] | undefined {
  const rows = passedOn.map((row, at) => equation(row, at, given[at] ?? 0));
  for (const [at, row] of rows.entries()) {
    if (!((row[at] ?? 0) > noLeak)) return undefined;
    for (const later of rows.slice(at + 1)) takeAway(later, row, at);
  }
  return backSubstituted(rows);
}

/** A row of the unit matrix less passedOn, and what is given. */
function equation(row: ArrayLike<number>, at: number, given: number): Float64Array {
  const left = Float64Array.from(row, (part, column) => (column === at ? 1 - part : -part));
  const whole = new Float64Array(left.length + 1);
  whole.set(left);
  whole[left.length] = given;
  return whole;
}

/** Makes a later row's entry in the column `at` vanish. */
function takeAway(later: Float64Array, row: Float64Array, at: number): void {
  const factor = (later[at] ?? 0) / (row[at] ?? 1);
  if (factor === 0) return;
  for (let column = at; column < row.length; column += 1) {
    later[column] = (later[column] ?? 0) - factor * (row[column] ?? 0);
  }
}

function backSubstituted(rows: readonly Float64Array[]): number[] {
  const solution = rows.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? new Float64Array();
    let value = row.at(-1) ?? 0;
    for (let column = at + 1; column < rows.length; column += 1) {
      value -= (row[column] ?? 0) * (solution[column] ?? 0);
    }
    solution[at] = value / (row[at] ?? 1);
  }
  return solution;
}
