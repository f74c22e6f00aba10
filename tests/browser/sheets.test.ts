/*
 * The scenario workbook on a real grid: no cell shows an error, and every sheet is photographed into
 * pictures/, for people to look at.
 */
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1600, height: 1000 });
  const pane = workbench.pane();
  await pane.getByRole("button", { name: "See the terms" }).click();
  await pane.getByRole("button", { name: "Create workbook" }).click();
  await pane.getByText("All checks hold.").waitFor();
}, 240_000);

afterAll(async () => {
  await workbench.close();
});

it.each([
  ["About", "A1"],
  ["Inputs", "C8"],
  ["Announced", "A1"],
  ["Demand shortfall", "A1"],
  ["Compare", "A1"],
  ["Checks", "A1"],
  ["Sources", "A1"],
])("shows no error on the sheet %s", async (sheet, cell) => {
  const values = await workbench.read(sheet, "A1:T200");
  const errors = values
    .flat()
    .filter((value) => typeof value === "string" && /^#[A-Z]/.test(value));
  expect(errors).toEqual([]);
  await workbench.select(sheet, cell);
  await workbench.page.waitForTimeout(500);
  await workbench.picture(`sheet-${sheet.toLowerCase().replaceAll(" ", "-")}`);
});

it.each(["Announced", "Compare"])("shows what is further down on %s", async (sheet) => {
  await workbench.select(sheet, "A1");
  await workbench.page.mouse.move(700, 600);
  for (const part of [1, 2, 3]) {
    await workbench.page.mouse.wheel(0, 1200);
    await workbench.page.waitForTimeout(500);
    await workbench.picture(`sheet-${sheet.toLowerCase()}-${part}`);
  }
  expect(workbench.problems).toEqual([]);
});
