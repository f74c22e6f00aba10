import { readLiveMeasures } from "../../src/excel/live-measures";
import { createScenarioWorkbook } from "../../src/excel/create-scenario-workbook";
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

it("names no check when all hold, though alerts apply", async () => {
  expect(await readLiveMeasures(written)).toMatchObject({ checksHold: true, failing: [] });
});

it("names the checks that do not hold, each with its cases", async () => {
  // Announced and the demand shortfall, the first and the third case.
  for (const place of [0, 2]) await typeInput(written, ["minimumShare", place], 1.5);
  expect(await readLiveMeasures(written)).toMatchObject({
    checksHold: false,
    failing: [
      {
        label: "The take-or-pay share lies between 0 and 1",
        cases: ["Announced", "Demand shortfall"],
      },
    ],
  });
});
