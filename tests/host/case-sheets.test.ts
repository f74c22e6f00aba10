/*
 * Every number of every case sheet, written through the genuine office.js and calculated by the
 * workbench's engine, with the add-in's functions in their cells.
 */
import { createScenarioWorkbook } from "../../src/excel/create-scenario-workbook";
import { columnName } from "../../src/workbook/address";
import type { Workbench } from "../../src/workbench/node/create-workbench";
import { dealWorkbench } from "../excel/support/deal-workbench";
import { dealsToAgreeOn } from "../support/deals";
import { agrees, expectedCells } from "../support/expected-cells";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await dealWorkbench();
});
afterAll(() => {
  workbench.dispose();
});

const options = { version: "0", writtenOn: new Date(0) };

describe("the workbench's engine", () => {
  it.each(dealsToAgreeOn)("agrees in every cell: %s", async (_, deal) => {
    const { sheets } = await createScenarioWorkbook(deal, options);
    for (const [place, { name }] of deal.cases.entries()) {
      const cells = expectedCells(deal, name);
      const last = columnName(Math.max(...cells.map(({ column }) => column)));
      const lastRow = Math.max(...cells.map(({ row }) => row));
      const values = await workbench.read(sheets.cases[place]?.name ?? "", `A1:${last}${lastRow}`);
      const different = cells
        .map((cell) => ({ ...cell, actual: values[cell.row - 1]?.[cell.column - 1] }))
        .filter(
          ({ actual, value }) => !agrees(typeof actual === "number" ? actual : undefined, value),
        );
      expect(different).toEqual([]);
    }
  });
});
