/*
 * A call as an analyst would type it into a cell.
 */

import type { Argument, Cell } from "./function-spec";
import { namespace } from "./names";

/** `=DEAL.HHI({30,30,20,20}, "percent")`; an argument left out is left out. */
export function formulaText(id: string, args: readonly Argument[]): string {
  return `=${namespace}.${id}(${args.map(argumentText).join(", ")})`;
}

function argumentText(argument: Argument): string {
  if (!isRange(argument)) return argument === null ? "" : cellText(argument);
  return `{${argument.map((row) => row.map(cellText).join(",")).join(";")}}`;
}

function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

function cellText(cell: Cell): string {
  // Excel takes no gap between the braces, and a blank text counts as a blank cell.
  if (cell === null) return '""';
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  return String(cell).toUpperCase();
}
