// What is read is never older than what was written before it.

import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";

const LINES = 40;
const PERIODS = 12;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await createWorkbench();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const inputs = worksheets.getItem("Sheet1");
    inputs.getRange("A1:A2").values = [[5], [0.1]];
    names.add("Start", inputs.getRange("A1"));
    const model = worksheets.add("Model").getRangeByIndexes(0, 0, LINES, PERIODS);
    model.formulas = Array.from({ length: LINES }, (_, line) =>
      Array.from({ length: PERIODS }, (__, period) =>
        period === 0
          ? `=Start*${line + 1}`
          : `=${"ABCDEFGHIJKL"[period - 1] ?? ""}${line + 1}*(1+Sheet1!$A$2)`,
      ),
    );
    await context.sync();
  });
});

afterAll(() => {
  workbench.dispose();
});

/** By hand: line n begins at n times the start and grows by a tenth a period. */
const expected = (line: number, period: number, start: number): number =>
  start * line * 1.1 ** period;

/** The last cell of the model, read in the same request that wrote the start. */
async function lastAfterWriting(start: number): Promise<number> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1").values = [[start]];
    const last = worksheets.getItem("Model").getRange("L40").load("values");
    await context.sync();
    return last.values[0]?.[0] as number;
  });
}

const inputCell = () => workbench.host.engine.workbook.getSheetByName("Sheet1")?.getRange("A1");

it("calculates every cell", async () => {
  const values = await workbench.read("Model", "A1:L40");
  for (const [line, row] of values.entries()) {
    for (const [period, value] of row.entries()) {
      expect(value).toBeCloseTo(expected(line + 1, period, 5), 9);
    }
  }
});

test.each([1, 2, 3, 4, 5])("reads what follows from a start of %d just written", async (start) => {
  expect(await lastAfterWriting(start)).toBeCloseTo(expected(40, 11, start), 9);
});

// Univer gathers changes for 100 ms before it calculates; the delays lie around that.
test.each([0, 40, 110, 160, 240])("starts over when a user types %d ms later", async (delay) => {
  inputCell()?.setValue(-1);
  await new Promise((resolve) => setTimeout(resolve, delay));
  inputCell()?.setValue(delay);
  const [[value] = []] = await workbench.read("Model", "B40");
  expect(value).toBeCloseTo(expected(40, 1, delay), 9);
});

it("tells of a user's change, once, and of the add-in's own", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  inputCell()?.setValue(7);
  await lastAfterWriting(8);
  expect(seen).toEqual(["A1 Unknown", "A1 ThisLocalAddin"]);
});

it("tells of sheets that come, are shown and go", async () => {
  const seen: string[] = [];
  const note = (what: string) => () => {
    seen.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.getItem("Model").onActivated.add(note("activated"));
    await context.sync();
    worksheets.add("Draft");
    worksheets.getItem("Model").activate();
    await context.sync();
    worksheets.getItem("Draft").delete();
    await context.sync();
  });
  expect(seen).toEqual(["added", "activated", "deleted"]);
});

describe("undo", () => {
  it("takes a batch back in one step, and redo brings it back", async () => {
    const { workbook } = workbench.host.engine;
    await lastAfterWriting(5);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C1:C2").formulas = [["=A1*2"], ["=C1+1"]];
      sheet.getRange("C1:C2").format.fill.color = "#C6EFCE";
      sheet.getRange("A1").values = [[6]];
      await context.sync();
    });
    const cells = (): Promise<unknown> => workbench.read("Sheet1", "A1:C2");
    const after = await cells();
    expect(after).toEqual([
      [6, "", 12],
      [0.1, "", 13],
    ]);
    workbook.undo();
    expect(await cells()).toEqual([
      [5, "", ""],
      [0.1, "", ""],
    ]);
    workbook.redo();
    expect(await cells()).toEqual(after);
  });

  it("takes back a user's edit alone", async () => {
    await lastAfterWriting(5);
    inputCell()?.setValue(9);
    expect(await workbench.read("Sheet1", "A1")).toEqual([[9]]);
    workbench.host.engine.workbook.undo();
    expect(await workbench.read("Sheet1", "A1")).toEqual([[5]]);
  });
});
