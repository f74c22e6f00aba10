/*
 * Brings a sheet of a scenario set to the front, whatever it is called by now. Two context.sync().
 */
import { ExcelProblem, excelProblem } from "./excel-problem";
import type { SheetRef } from "./sheet-ref";

/** Shows a sheet, also one that was hidden. */
export async function showSheet(sheet: SheetRef): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet.id).load("visibility");
      await context.sync();
      if (found.isNullObject) throw sheetGone(sheet);
      if (found.visibility !== "Visible") found.visibility = "Visible";
      found.activate();
      await context.sync();
    });
  } catch (error) {
    throw excelProblem(error);
  }
}

/** For a sheet that somebody has deleted. */
export function sheetGone({ name }: SheetRef): ExcelProblem {
  return new ExcelProblem(
    "ItemNotFound",
    `The sheet “${name}” is gone. Undo its deletion, or create the workbook again.`,
    `ItemNotFound: ${name}`,
  );
}
