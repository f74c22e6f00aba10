// Clearing, copying, inserting and removing cells.

import { Dimension } from "@univerjs/core";
import { HostError } from "../bridge/host-error";
import type { RangeContext } from "./context";

export function clearRange({ range }: RangeContext, applyTo: string): void {
  switch (applyTo) {
    case "All":
      range.clear();
      return;
    case "Contents":
      range.clearContent();
      return;
    case "Formats":
      range.clearFormat();
      return;
    default:
      throw new HostError("NotImplemented", `Range.clear("${applyTo}") is not implemented`);
  }
}

/** Values only: this host does not move the references of formulas. */
export function copyRange(source: RangeContext, target: RangeContext, copyType: string): void {
  if (copyType !== "Values") {
    throw new HostError("NotImplemented", `Range.copyFrom "${copyType}" is not implemented`);
  }
  const { rows, columns } = source.area;
  const fitted = target.getAbsoluteResizedRange(
    Math.max(rows, target.rowCount),
    Math.max(columns, target.columnCount),
  );
  fitted.values = tiled(source.values, fitted);
}

/** A smaller source is repeated, as Excel does. */
function tiled<T>(grid: T[][], { rowCount, columnCount }: RangeContext): (T | undefined)[][] {
  return Array.from({ length: rowCount }, (_, r) => {
    const row = grid[r % grid.length] ?? [];
    return Array.from({ length: columnCount }, (__, c) => row[c % row.length]);
  });
}

export function insertCells({ range }: RangeContext, shift: string): void {
  range.insertCells(dimension(shift, { Down: Dimension.ROWS, Right: Dimension.COLUMNS }));
}

export function removeCells({ range }: RangeContext, shift: string): void {
  range.deleteCells(dimension(shift, { Up: Dimension.ROWS, Left: Dimension.COLUMNS }));
}

function dimension(shift: string, known: Record<string, Dimension>): Dimension {
  const found = known[shift];
  if (found === undefined) throw new HostError("InvalidArgument", `Unknown shift "${shift}"`);
  return found;
}
