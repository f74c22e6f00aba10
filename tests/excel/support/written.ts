/*
 * The small plan as a scenario set that the pane can find again.
 */
import { freeKey, settingText, type WrittenWorkbook } from "../../../src/excel/written-workbook";
import type { SheetRef } from "../../../src/excel/sheet-ref";
import { amazonAnthropic } from "./deal-workbench";
import { write } from "./write";

const [base, downside] = amazonAnthropic().cases;
if (!base || !downside) throw new RangeError("The template has too few cases.");
/** With as many cases as the small plan. */
const deal = { ...amazonAnthropic(), cases: [base, downside] };

export async function writeSmallSet(): Promise<WrittenWorkbook> {
  const version = "1.2.3";
  const { key, sheets } = await write(undefined, {
    settingKey: freeKey,
    settingValue: (added) => settingText({ deal, version, sheets: byPlace(added) }),
  });
  return { key, deal, version, sheets: byPlace(sheets) };
}

function byPlace(sheets: readonly SheetRef[]) {
  const [about, inputs, first, second, compare, checks, sources] = sheets;
  if (!about || !inputs || !first || !second || !compare || !checks || !sources) {
    throw new RangeError("sheets");
  }
  return { about, inputs, compare, checks, sources, cases: [first, second] };
}
