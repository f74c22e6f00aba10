// What formulas of one sheet spill into the cells beside them. The formula engine keeps it apart
// from the cells' own data.

import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { Area } from "./address";
import type { SheetContext, Spill, SpillLookup } from "./context";

export class Spills implements SpillLookup {
  readonly #worksheet: SheetContext;

  constructor(worksheet: SheetContext) {
    this.#worksheet = worksheet;
  }

  cellAt(row: number, column: number): Nullable<ICellData> {
    const { formulas, workbook } = this.#worksheet.workbook.engine;
    const cells = formulas.getArrayFormulaCellData()[workbook.getId()]?.[this.#worksheet.id];
    return cells?.[row]?.[column];
  }

  /** The spill that covers a cell, the formula's own cell included. */
  covering(row: number, column: number): Spill | null {
    const { formulas, workbook } = this.#worksheet.workbook.engine;
    const ranges = formulas.getArrayFormulaRange()[workbook.getId()]?.[this.#worksheet.id] ?? {};
    for (const [parentRow, columns] of Object.entries(ranges)) {
      for (const [parentColumn, range] of Object.entries(columns as Record<string, IRange>)) {
        const area = areaOf(range);
        const parent = { row: Number(parentRow), column: Number(parentColumn) };
        if (holds(area, row, column)) return { parent, area };
      }
    }
    return null;
  }
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const rows = endRow - startRow + 1;
  return { row: startRow, column: startColumn, rows, columns: endColumn - startColumn + 1 };
}

function holds(area: Area, row: number, column: number): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}
