/*
 * Reads a scenario set back: its deal, with the inputs as they stand in the sheet now. One
 * context.sync().
 */
import { editedDeal, type EditedDeal } from "../workbook/edited-deal";
import { excelProblem } from "./excel-problem";
import { sheetGone } from "./show-sheet";
import type { WrittenWorkbook } from "./written-workbook";

export async function readEditedDeal({ deal, sheets }: WrittenWorkbook): Promise<EditedDeal> {
  try {
    return editedDeal(deal, await inputCells(sheets.inputs));
  } catch (error) {
    throw excelProblem(error);
  }
}

function inputCells(inputs: WrittenWorkbook["sheets"]["inputs"]): Promise<unknown[][]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(inputs.id);
    const used = sheet.getUsedRangeOrNullObject(true).load("values").untrack();
    await context.sync();
    if (sheet.isNullObject) throw sheetGone(inputs);
    return used.isNullObject ? [] : (used.values as unknown[][]);
  });
}
