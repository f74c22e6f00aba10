// The smallest rectangle that holds all cells in use.

import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { areaAround, type Area } from "./address";
import { valueOfCell } from "./cell-values";

/** Formats count as use, as in Excel, unless `valuesOnly`. */
export function usedArea(sheet: FWorksheet, valuesOnly: boolean): Area | null {
  const used: [row: number, column: number][] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      const filled = valueOfCell(cell) !== "" || Boolean(cell?.f);
      if (filled || (!valuesOnly && cell?.s)) used.push([row, column]);
    });
  return areaAround(used);
}
