import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { associateDealFunctions, dealFunctions } from "./support/deal-functions";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await createWorkbench({ functions: dealFunctions });
  associateDealFunctions();
});

afterAll(() => {
  workbench.dispose();
});

/** Writes formulas below each other from B2 on an otherwise empty sheet, beside A2:A5. */
async function calculate(sheet: string, cells: unknown[], formulas: string[]): Promise<unknown[]> {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(sheet);
    added.getRange(`A2:A${cells.length + 1}`).values = cells.map((cell) => [cell]);
    added.getRange(`B2:B${formulas.length + 1}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  return (await workbench.read(sheet, `B2:B${formulas.length + 1}`)).flat();
}

it("calls functions with scalars, ranges and omitted arguments", async () => {
  const values = await calculate(
    "Calls",
    [5, 20, 2, 10],
    ["=DEAL.SHARE(A2,A3)", "=DEAL.MULTIPLE(A2,A3)", "=DEAL.MULTIPLE(A2:A3,A4:A5,1)"],
  );
  // By hand: 5 / 20; 20 / 5; (2 + 10 / 2) / (5 + 20 / 2) = 7 / 15.
  expect(values).toEqual([0.25, 4, 7 / 15]);
});

it("spills arrays, and says where to", async () => {
  await calculate("Spill", [5, 100, 20], ["=DEAL.RUNNING(A2:A4)"]);
  const spill = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Spill");
    const to = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address,values");
    const from = sheet.getRange("C4").getSpillParentOrNullObject().load("address");
    const none = sheet.getRange("A2").getSpillingToRangeOrNullObject();
    await context.sync();
    return { to: to.address, values: to.values, from: from.address, none: none.isNullObject };
  });
  // By hand: 5, 5 + 100, 5 + 100 + 20.
  const values = [
    [1, 5],
    [2, 105],
    [3, 125],
  ];
  expect(spill).toEqual({ to: "Spill!B2:C4", values, from: "Spill!B2", none: true });
});

it("shows an error and keeps its message for the cell", async () => {
  const values = await calculate(
    "Errors",
    [1, "x", 0],
    ["=DEAL.SHARE(A2,A4)", "=DEAL.SHARE(A3,A2)", "=DEAL.SHARE(A2)", "=DEAL.SHARE(A2:A4,A2)"],
  );
  expect(values).toEqual(["#N/A", "#VALUE!", "#VALUE!", "#VALUE!"]);
  const message = (cell: string): string =>
    workbench.host.customFunctions.messages.get(`Errors!${cell}`) ?? "";
  expect(message("B2")).toBe("The whole is 0. Give the total first.");
  expect(message("B3")).toBe('part is "x", not a number.');
  expect(message("B4")).toBe("whole is missing.");
  expect(message("B5")).toBe("part takes one value, not a range.");
});

it("forgets the message when the cell is mended", async () => {
  await calculate("Mended", [1, 0], ["=DEAL.SHARE(A2,A3)"]);
  expect(workbench.host.customFunctions.messages.has("Mended!B2")).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mended").getRange("A3").values = [[4]];
    await context.sync();
  });
  expect(await workbench.read("Mended", "B2")).toEqual([[0.25]]);
  expect(workbench.host.customFunctions.messages.has("Mended!B2")).toBe(false);
});

it("passes blank cells, text and booleans of a range of any type as they are", async () => {
  const values = await calculate("Any", [5, "", "x", true], ["=DEAL.SEEN(A2:A5)"]);
  expect(values).toEqual(['[[5],[null],["x"],[true]]']);
});

it("gives an error in a range back without a call", async () => {
  expect(await calculate("Passed", [5, "=NA()"], ["=DEAL.SEEN(A2:A3)"])).toEqual(["#N/A"]);
});

it("waits for functions that wait", async () => {
  expect(await calculate("Slow", [3], ["=DEAL.SLOW(A2)+1"])).toEqual([4]);
});

it("calculates formulas that were there before their function", async () => {
  expect(await calculate("Late", [3], ["=DEAL.LATER(A2)"])).toEqual(["#NAME?"]);
  dealFunctions.functions.push({
    id: "LATER",
    name: "LATER",
    parameters: [{ name: "value", type: "number" }],
  });
  CustomFunctions.associate("LATER", (value: number) => value * 2);
  await workbench.host.workbook.calculation.settled();
  expect(await workbench.read("Late", "B2")).toEqual([[6]]);
});

it("lets an error in a range reach functions whose file takes errors", async () => {
  const takers = await createWorkbench({
    functions: { ...dealFunctions, allowErrorForDataTypeAny: true },
    namespace: "TAKES",
  });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    cells.formulas = [["=NA()"], ["=TAKES.SEEN(A1)"]];
    await context.sync();
  });
  const error = '{"type":"Error","basicType":"Error","basicValue":"#N/A"}';
  expect(await takers.read("Sheet1", "A2")).toEqual([[`[[${error}]]`]]);
  takers.dispose();
});
