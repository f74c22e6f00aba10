/* Cell addresses as formulas spell them; rows and columns count from 1. */

export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Stays put when the formula is filled to other cells: $D$4. */
export function fixedCell(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** Moves with the formula: G4. */
export function movingCell(row: number, column: number): string {
  return columnName(column) + String(row);
}

export function fixedRange(
  [firstRow, firstColumn]: readonly [number, number],
  [lastRow, lastColumn]: readonly [number, number],
): string {
  return `${fixedCell(firstRow, firstColumn)}:${fixedCell(lastRow, lastColumn)}`;
}

/** 'All tranches'! in front of an address; quotes only where Excel needs them. */
export function sheetPrefix(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z_.]*$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
