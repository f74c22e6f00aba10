/*
 * A square table of amounts between parties, as the links that are there. Tables of many parties are
 * mostly empty, and contagion goes through them again and again.
 */

import { DealError } from "../errors";

/** The amounts of one row that are not 0, by the number of the column, 0 being the first. */
export interface Links {
  readonly parties: Int32Array;
  readonly amounts: Float64Array;
}

/**
 * The links of each row. What a party has with itself is left out: it moves nothing.
 *
 * @throws DealError "badInput" when the table is not square or an amount is negative.
 */
export function linksOf(name: string, table: readonly (readonly number[])[]): Links[] {
  const parties = new Int32Array(table.length);
  const amounts = new Float64Array(table.length);
  return table.map((row, at) => {
    requireSquare(name, table.length, row.length);
    let count = 0;
    for (let column = 0; column < row.length; column += 1) {
      const amount = row[column] ?? 0;
      if (!(amount >= 0)) throw negative(name, at, column, amount);
      if (amount === 0 || column === at) continue;
      parties[count] = column;
      amounts[count] = amount;
      count += 1;
    }
    return { parties: parties.slice(0, count), amounts: amounts.slice(0, count) };
  });
}

function requireSquare(name: string, rows: number, columns: number): void {
  if (rows === columns) return;
  const size = `${rows} rows and ${columns} columns`;
  throw new DealError("badInput", `${name} has ${size}. Give a row and a column per party.`);
}

function negative(name: string, row: number, column: number, amount: number): DealError {
  const where = `${name}, row ${row + 1}, column ${column + 1}`;
  return new DealError("badInput", `${where} is ${amount}. Give amounts of 0 or more.`);
}
