/*
 * Every example of every custom function, typed into a cell of the workbench: the genuine office.js
 * hands the formula over, the grid calls the function and shows what the example says.
 */
import { catalogue } from "../../src/catalogue/catalogue";
import type { Workbench } from "../../src/workbench/node/create-workbench";
import { dealWorkbench } from "../excel/support/deal-workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await dealWorkbench();
});
afterAll(() => {
  workbench.dispose();
});

/** The cells that a formula fills, read after it has been typed into A1 of a sheet of its own. */
async function typed(formula: string, rows: number, columns: number): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1").formulas = [[formula]];
    const range = sheet.getRangeByIndexes(0, 0, rows, columns).load("values");
    await context.sync();
    const values = range.values as unknown[][];
    sheet.delete();
    await context.sync();
    return values;
  });
}

const isClose = (actual: unknown, expected: number | string): boolean =>
  typeof expected === "number"
    ? typeof actual === "number" &&
      Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : actual === expected;

describe.each(catalogue.map(({ name, examples }) => [name, examples] as const))(
  "%s in a cell",
  (_, examples) => {
    it("shows what its examples say", async () => {
      for (const { formula, gives } of examples) {
        const expected = typeof gives === "object" ? gives : [[gives]];
        const values = await typed(formula, expected.length, expected[0]?.length ?? 1);
        const wrong = expected.flatMap((row, r) =>
          row.flatMap((cell, c) =>
            isClose(values[r]?.[c], cell) ? [] : [{ formula, cell, shown: values[r]?.[c] }],
          ),
        );
        expect(wrong).toEqual([]);
      }
    });
  },
);
