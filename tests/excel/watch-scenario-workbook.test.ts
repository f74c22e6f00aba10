import { watchScenarioWorkbook } from "../../src/excel/live-measures";
import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { writeSmallSet } from "./support/written";

let workbench: Workbench;
let calls: number;
let stop: () => Promise<void>;

beforeEach(async () => {
  workbench = await createWorkbench();
  calls = 0;
  stop = await watchScenarioWorkbook(await writeSmallSet(), () => calls++);
});

afterEach(async () => {
  await stop();
  workbench.dispose();
});

it("calls once for a burst of edits, after it", async () => {
  for (const amount of [6, 7, 8]) type("Inputs", "B2", amount);
  await pause(100);
  expect(calls).toBe(0);
  await pause(300);
  expect(calls).toBe(1);
});

it("calls again for a later edit, of any sheet of the set", async () => {
  for (const sheet of ["Inputs", "Base", "Checks"]) {
    type(sheet, "D9", 1);
    await pause(350);
  }
  expect(calls).toBe(3);
});

it("keeps still for other sheets", async () => {
  type("Sheet1", "A1", 1);
  await pause(350);
  expect(calls).toBe(0);
});

it("keeps still once it has been stopped, also for the edit just before", async () => {
  type("Inputs", "B2", 6);
  await pause(50);
  await stop();
  type("Inputs", "B2", 7);
  await pause(350);
  expect(calls).toBe(0);
});

/** As a user does, beside the add-in. */
function type(sheet: string, address: string, value: number): void {
  const found = workbench.host.engine.workbook.getSheetByName(sheet);
  if (!found) throw new RangeError(sheet);
  found.getRange(address).setValue(value);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
