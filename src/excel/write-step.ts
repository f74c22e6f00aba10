/*
 * Writing a sheet, cut into steps that say how much they send, so that the steps of one request can
 * be kept below what Excel on the web takes.
 */
import type { Area } from "../workbook/plan";

export interface WriteStep {
  /** Of the request, a little too many rather than too few. */
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}

/** What office.js sends for a range or another object, and for a property set or a method called. */
const objectBytes = 240;
const actionBytes = 160;

/** For `objects` objects, `actions` settings and calls, and what they carry. */
export function requestBytes(objects: number, actions: number, content: unknown = ""): number {
  const payload = new TextEncoder().encode(JSON.stringify(content)).length;
  return objects * objectBytes + actions * actionBytes + payload;
}

/** Does something with the cells of an area, and lets Excel forget them at once. */
export function withRange(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
  act: (range: Excel.Range) => void,
): void {
  const range = sheet.getRangeByIndexes(row - 1, column - 1, rows, columns);
  act(range);
  range.untrack();
}
