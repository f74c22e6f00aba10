/*
 * What is set while a sheet is still empty: column widths, then the body font. With cells in it,
 * every change of these makes the host measure their rows again.
 */
import type { SheetPlan } from "../workbook/plan";
import { bodyFont } from "../workbook/styles";
import { sizeOf } from "./cell-steps";
import { requestBytes, withRange, type WriteStep } from "./write-step";

export function blankSteps(plan: SheetPlan): readonly WriteStep[] {
  return [...widthSteps(plan), fontStep(plan)];
}

function fontStep({ cells }: SheetPlan): WriteStep {
  const size = sizeOf(cells);
  return {
    bytes: requestBytes(3, 2),
    apply(sheet) {
      if (cells.length === 0) return;
      withRange(sheet, { row: 1, column: 1, ...size }, ({ format: { font } }) => {
        font.name = bodyFont.name;
        font.size = bodyFont.size;
      });
    },
  };
}

function widthSteps({ columnWidths }: SheetPlan): WriteStep[] {
  const runs: { column: number; columns: number; width: number }[] = [];
  for (const [index, width] of columnWidths.entries()) {
    const last = runs.at(-1);
    if (last?.width === width) last.columns++;
    else runs.push({ column: index + 1, columns: 1, width });
  }
  return runs.map(({ column, columns, width }) => ({
    bytes: requestBytes(2, 1),
    apply(sheet) {
      withRange(sheet, { row: 1, column, rows: 1, columns }, (range) => {
        range.format.columnWidth = points(width);
      });
    },
  }));
}

/** A character of the usual font is 7 pixels wide, a cell has 5 more, a pixel is 3/4 point. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
