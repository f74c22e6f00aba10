/* The master check of a written workbook follows its inputs. */
import { circularDeal } from "../../src/deal/model/circular-deal";
import { createScenarioWorkbook } from "../../src/excel/create-scenario-workbook";
import type { WrittenWorkbook } from "../../src/excel/written-workbook";
import { columnName } from "../../src/workbook/address";
import { headRows, inputColumns, layout } from "../../src/workbook/layout";
import type { Workbench } from "../../src/workbench/node/create-workbench";
import { dealWorkbench } from "../excel/support/deal-workbench";
import { modelDeal } from "../support/deals";

let workbench: Workbench;
let sheets: WrittenWorkbook["sheets"];

beforeAll(async () => {
  workbench = await dealWorkbench();
  const options = { version: "0", writtenOn: new Date(0) };
  ({ sheets } = await createScenarioWorkbook(modelDeal(), options));
});
afterAll(() => {
  workbench.dispose();
});

describe("the master check", () => {
  const masterCheck = async (sheet: string): Promise<unknown> =>
    (await workbench.read(sheet, `B${headRows.master}`))[0]?.[0];
  const type = (sheet: string, address: string, value: string | number): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
  const { inputRowOf } = layout(modelDeal().timeline.years);
  const inputCell = (key: keyof typeof circularDeal.inputs): string =>
    columnName(inputColumns.firstCase) + String(inputRowOf(circularDeal.inputs[key]));

  it.each([
    ["a take-or-pay share above 1", "minimumShare", 1.5],
    ["a term that outlives the timeline", "term", 12],
    ["text where a number belongs", "margin", "a third"],
    ["a word that is no choice", "tracing", "fifo"],
    ["a negative investment", "invested", -5],
    ["a growth of -100 %", "growth", -1],
    ["goalposts the wrong way round", "ownChipsHigh", -1],
  ] as const)("turns red with %s, and green again without", async (_, key, value) => {
    const cell = inputCell(key);
    const [[before] = []] = await workbench.read(sheets.inputs.name, cell);
    expect(await masterCheck(sheets.compare.name)).toBe(1);
    await type(sheets.inputs.name, cell, value);
    expect(await masterCheck(sheets.compare.name)).toBe(0);
    expect(await masterCheck(sheets.cases[0]?.name ?? "")).toBe(0);
    await type(sheets.inputs.name, cell, before as string | number);
    expect(await masterCheck(sheets.compare.name)).toBe(1);
  });
});
