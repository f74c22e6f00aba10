import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await createWorkbench();
});

afterEach(() => {
  workbench.dispose();
});

test.each(["the first", "the second"])("gives %s test an empty workbook of its own", async () => {
  const before = await workbench.read("Sheet1", "A1:B2");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[20, "=A1/4"]];
    await context.sync();
  });
  expect(before).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect(await workbench.read("Sheet1", "A1:B1")).toEqual([[20, 5]]);
});
