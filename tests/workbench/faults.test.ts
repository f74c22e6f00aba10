import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await createWorkbench();
});

afterAll(() => {
  workbench.dispose();
});

afterEach(() => {
  workbench.host.failBatch = null;
});

/** Writes 1 to A1 and 2 to A2 of a sheet of its own; the code of the error, or "". */
async function writeTwice(sheet: string): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add(sheet);
      added.getRange("A1").values = [[1]];
      added.getRange("A2").values = [[2]];
      await context.sync();
    });
    return "";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : "another error";
  }
}

const sheets = (): string[] => workbench.host.workbook.worksheets.items.map(({ name }) => name);

it("fails the batch that is asked for, before it does anything", async () => {
  workbench.host.failBatch = (batch) => batch === 2;
  expect(await writeTwice("First")).toBe("");
  expect(await writeTwice("Second")).toBe("GeneralException");
  expect(sheets()).toEqual(["Sheet1", "First"]);
});

it("fails a batch halfway", async () => {
  workbench.host.failBatch = () => "halfway";
  expect(await writeTwice("Half")).toBe("GeneralException");
  workbench.host.failBatch = null;
  expect(sheets()).toContain("Half");
  expect((await workbench.read("Half", "A1:A2"))[1]).toEqual([""]);
});

it("counts anew with every plan, and stops failing without one", async () => {
  workbench.host.failBatch = (batch) => batch === 1;
  expect(await writeTwice("Third")).toBe("GeneralException");
  workbench.host.failBatch = null;
  expect(await writeTwice("Third")).toBe("");
});
