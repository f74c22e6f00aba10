/*
 * Writes a plan as the Create button would, without a deal behind it.
 */
import {
  addPlannedSheets,
  type AddedSheets,
  type Writing,
} from "../../../src/excel/add-planned-sheets";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { smallPlan } from "./small-plan";

export function write(
  plan: WorkbookPlan = smallPlan,
  more: Partial<Writing> = {},
): Promise<AddedSheets> {
  return addPlannedSheets({
    plan: () => plan,
    settingKey: () => "test.set",
    settingValue: (sheets) => JSON.stringify(sheets),
    show: "compare",
    ...more,
  });
}

/** What `read` finds on a sheet of the open workbook, once it has been sent. */
export function onSheet<Loaded, Result>(
  name: string,
  load: (sheet: Excel.Worksheet) => Loaded,
  read: (loaded: Loaded) => Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const loaded = load(context.workbook.worksheets.getItem(name));
    await context.sync();
    return read(loaded);
  });
}

/** From left to right. */
export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
