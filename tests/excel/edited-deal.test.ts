import { terms } from "../../src/deal/terms";
import { createScenarioWorkbook } from "../../src/excel/create-scenario-workbook";
import { readEditedDeal } from "../../src/excel/edited-deal";
import { ExcelProblem } from "../../src/excel/excel-problem";
import type { WrittenWorkbook } from "../../src/excel/written-workbook";
import type { Workbench } from "../../src/workbench/node/create-workbench";
import { amazonAnthropic, dealWorkbench } from "./support/deal-workbench";
import { typeInput } from "./support/type-input";

const deal = amazonAnthropic();
let workbench: Workbench;
let written: WrittenWorkbook;

beforeAll(async () => {
  workbench = await dealWorkbench();
  written = await createScenarioWorkbook(deal, { version: "1.2.3", writtenOn: new Date(0) });
});

afterAll(() => {
  workbench.dispose();
});

it("reads back the deal as it was written", async () => {
  expect(await readEditedDeal(written)).toEqual({ deal, problems: [] });
});

it("takes over what was typed into the sheet of inputs", async () => {
  await typeInput(written, ["margin", 0], 0.4);
  const edited = await readEditedDeal(written);
  expect(edited.problems).toEqual([]);
  const margin = terms(edited.deal).find(({ key }) => key === "margin");
  expect(margin?.values).toEqual([0.4, 0.35, 0.35]);
});

it("says so when the sheet of inputs is gone", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(written.sheets.inputs.id).delete();
    await context.sync();
  });
  await expect(readEditedDeal(written)).rejects.toBeInstanceOf(ExcelProblem);
});
