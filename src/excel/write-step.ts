/*
 * Writing a sheet, cut into steps that say how much they send, so that no request passes what Excel
 * on the web takes (5 MB). Steps of one block travel in one context.sync().
 */
import type { Area } from "../workbook/plan";

export interface WriteStep {
  /** Of the request, a little too many rather than too few. */
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}

/** A step and the sheet, by its place in the plan, that it writes to. */
export interface PlacedStep extends WriteStep {
  readonly sheet: number;
}

/** Below the 5 MB of Excel on the web, envelope included. */
export const blockBytes = 4_000_000;

/** One range or other object of a request, and one property set or method called. */
const objectBytes = 420;
const actionBytes = 260;

/** For `objects` objects, `actions` settings and calls, and what they carry. */
export function requestBytes(objects: number, actions: number, content: unknown = ""): number {
  const payload = new TextEncoder().encode(JSON.stringify(content)).length;
  return objects * objectBytes + actions * actionBytes + payload;
}

/** The steps in their order, in as few blocks as fit; at least one. */
export function blocks(steps: readonly PlacedStep[], limit = blockBytes): PlacedStep[][] {
  const filled: PlacedStep[][] = [[]];
  let bytes = 0;
  for (const step of steps) {
    bytes += step.bytes;
    if (bytes > limit && filled.at(-1)?.length) {
      filled.push([]);
      bytes = step.bytes;
    }
    filled.at(-1)?.push(step);
  }
  return filled;
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
