import { readLiveMeasures } from "../../src/excel/live-measures";
import type { WrittenWorkbook } from "../../src/excel/written-workbook";
import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { requestSizes } from "./support/requests";
import { writeSmallSet } from "./support/written";

let workbench: Workbench;
let written: WrittenWorkbook;

beforeEach(async () => {
  workbench = await createWorkbench();
  written = await writeSmallSet();
});

afterEach(() => {
  workbench.dispose();
});

/** By hand: 5 and 4 invested, twice that returned; a ratio to nothing has no answer. */
const returned = { label: "Returned", unit: "USD bn", values: [10, 8], texts: ["10.0", "8.0"] };
const expected = {
  cases: ["Base", "Downside"],
  measures: [
    returned,
    {
      label: "Per unit of nothing",
      unit: "ratio",
      values: ["#DIV/0!", "#DIV/0!"],
      texts: ["#DIV/0!", "#DIV/0!"],
    },
  ],
  checksHold: true,
  failing: [],
};

it("reads the measures of every case, and the master check", async () => {
  expect(await readLiveMeasures(written)).toEqual(expected);
});

it("takes one request", async () => {
  const sizes = requestSizes(workbench.host);
  await readLiveMeasures(written);
  expect(sizes).toHaveLength(1);
});

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["rows above", (sheet) => sheet.getRange("1:2").insert("Down")],
  ["a row between", (sheet) => sheet.getRange("5:5").insert("Down")],
  ["a column before", (sheet) => sheet.getRange("A:A").insert("Right")],
])("does not mind %s that the user inserts", async (_, insert) => {
  await onCompare(insert);
  expect(await readLiveMeasures(written)).toEqual(expected);
});

it("leaves out what stands below by year", async () => {
  await onCompare((sheet) => {
    sheet.getRange("A20:C22").values = [
      ["Purchases, USD bn", "", ""],
      ["", 2026, 2027],
      ["Base", 3, 4],
    ];
  });
  expect(await readLiveMeasures(written)).toEqual(expected);
});

it("follows an input, and finds sheets that were renamed and moved", async () => {
  await onSheet("Inputs", (sheet) => {
    sheet.getRange("B2").values = [[7]];
  });
  await onCompare((sheet) => {
    sheet.name = "Side by side";
    sheet.position = 0;
  });
  const { measures } = await readLiveMeasures(written);
  expect(measures[0]?.values).toEqual([14, 8]);
});

it.each([
  ["fails", [[0]], false],
  ["has an error", [["=1/0"]], undefined],
  ["is gone", [[""]], undefined],
])("says when the master check %s", async (_, formulas, checksHold) => {
  await onSheet("Checks", (sheet) => {
    sheet.getRange("B1").formulas = formulas;
  });
  expect(await readLiveMeasures(written)).toEqual({ ...expected, checksHold });
});

it("reads on when the Checks sheet is gone", async () => {
  await onSheet("Checks", (sheet) => {
    sheet.delete();
  });
  expect(await readLiveMeasures(written)).toEqual({ ...expected, checksHold: undefined });
});

it("finds nothing where the heading was overwritten", async () => {
  await onCompare((sheet) => {
    sheet.getRange("A3").values = [["Key figure"]];
  });
  expect(await readLiveMeasures(written)).toMatchObject({ cases: [], measures: [] });
});

it("says so when Compare is gone", async () => {
  await onCompare((sheet) => {
    sheet.delete();
  });
  await expect(readLiveMeasures(written)).rejects.toMatchObject({
    name: "ExcelProblem",
    code: "ItemNotFound",
    message: expect.stringContaining("Compare") as string,
  });
});

it("asks again while a function has not answered yet", async () => {
  await onCompare((sheet) => {
    sheet.getRange("C4").values = [["'#BUSY!"]];
  });
  const reading = readLiveMeasures(written);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await onCompare((sheet) => {
    sheet.getRange("C4").values = [[11]];
  });
  expect((await reading).measures[0]?.values).toEqual([11, 8]);
});

function onCompare(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return onSheet("Compare", change);
}

function onSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}
