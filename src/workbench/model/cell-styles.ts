// Reading and setting cell styles, below Univer's facade: the facade knows no right alignment, no
// indents, and reads only one cell's worth of some styles.

import type { IStyleData } from "@univerjs/core";
import { SetStyleCommand, type ISetStyleCommandParams } from "@univerjs/sheets";
import type { RangeContext, SheetContext } from "./context";

/** The style that a cell itself has; sheets of this host have no row or column styles. */
export function styleOf(worksheet: SheetContext, row: number, column: number): IStyleData {
  const cell = worksheet.sheet.getSheet().getCellRaw(row, column);
  const styles = worksheet.workbook.engine.workbook.getWorkbook().getStyles();
  return styles.getStyleByCell(cell) ?? {};
}

export function setStyle<Key extends keyof IStyleData>(
  range: RangeContext,
  type: Key,
  value: IStyleData[Key],
): void {
  const { engine } = range.worksheet.workbook;
  const params: ISetStyleCommandParams<IStyleData[Key]> = {
    unitId: engine.workbook.getId(),
    subUnitId: range.worksheet.id,
    range: range.range.getRange(),
    style: { type, value },
  };
  engine.commands.syncExecuteCommand(SetStyleCommand.id, params);
}

/** A property of all cells of some ranges: their common value, or null when they differ. */
export function commonStyle<T>(
  ranges: readonly RangeContext[],
  read: (style: IStyleData) => T,
): T | null {
  let common: T | undefined;
  for (const { worksheet, area } of ranges) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = read(styleOf(worksheet, row, column));
        if (common !== undefined && common !== value) return null;
        common = value;
      }
    }
  }
  return common ?? null;
}
