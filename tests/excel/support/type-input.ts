/*
 * Types a value into the sheet of inputs of a written scenario set, as the user would.
 */
import type { InputKey } from "../../../src/deal/model/inputs";
import { inputs } from "../../../src/deal/model/inputs";
import type { WrittenWorkbook } from "../../../src/excel/written-workbook";
import { columnName } from "../../../src/workbook/address";
import { inputColumns, layout } from "../../../src/workbook/layout";

/** The cell of an input, in its first year, of a case by its place in the deal. */
export function inputCell({ deal }: WrittenWorkbook, key: InputKey, place: number): string {
  const row = layout(deal.timeline.years).inputRowOf(inputs[key]);
  return `${columnName(inputColumns.firstCase + place)}${row}`;
}

export function typeInput(
  written: WrittenWorkbook,
  [key, place]: readonly [InputKey, number],
  value: string | number,
): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(written.sheets.inputs.id);
    sheet.getRange(inputCell(written, key, place)).values = [[value]];
    await context.sync();
  });
}
