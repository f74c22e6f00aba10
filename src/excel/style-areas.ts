/*
 * Cells of one style as few rectangles, since each rectangle costs Excel as much as each cell would.
 */
import type { Area, CellPlan } from "../workbook/plan";
import type { StyleName } from "../workbook/styles";

export interface StyleArea {
  readonly style: StyleName;
  readonly area: Area;
}

/** Neighbours in a row join first; equal stretches of rows below one another join then. */
export function styleAreas(cells: readonly CellPlan[]): readonly StyleArea[] {
  const done: StyleArea[] = [];
  const open = new Map<string, StyleArea>();
  for (const { style, area } of stretches(cells)) {
    const key = `${style} ${area.column} ${area.columns}`;
    const above = open.get(key);
    const touches = above && above.area.row + above.area.rows === area.row;
    if (above && !touches) done.push(above);
    const joined = touches ? { ...above.area, rows: above.area.rows + 1 } : area;
    open.set(key, { style, area: joined });
  }
  return [...done, ...open.values()];
}

/** Cells of a row that stand side by side and look alike, row by row. */
function stretches(cells: readonly CellPlan[]): readonly StyleArea[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: StyleArea[] = [];
  for (const { row, column, style } of sorted) {
    const last = found.at(-1);
    const touches =
      last?.style === style &&
      last.area.row === row &&
      last.area.column + last.area.columns === column;
    if (touches) found.pop();
    const area = touches
      ? { ...last.area, columns: last.area.columns + 1 }
      : { row, column, rows: 1, columns: 1 };
    found.push({ style, area });
  }
  return found;
}
