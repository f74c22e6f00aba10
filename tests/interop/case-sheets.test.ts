/* Every number of every case sheet, recalculated by LibreOffice from the native formulas. */
import { scenarioPlan } from "../../src/workbook/scenario-plan";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { dealsToAgreeOn } from "../support/deals";
import { agrees, expectedCells } from "../support/expected-cells";
import { recalculated } from "../support/libreoffice";

it.each(dealsToAgreeOn)("agrees with LibreOffice in every cell: %s", async (_, deal) => {
  const plan = scenarioPlan(deal, { taken: [], version: "0", writtenOn: new Date(0) });
  const read = await recalculated(await writeXlsx(plan));
  const sheets = plan.sheets.filter(({ role }) => role === "case");
  for (const [place, { name }] of deal.cases.entries()) {
    const sheet = sheets[place]?.name ?? "";
    const cells = expectedCells(deal, name).filter(({ byFunction }) => !byFunction);
    const different = cells
      .map((cell) => ({ ...cell, actual: read(sheet, cell.row, cell.column) }))
      .filter(({ actual, value }) => !agrees(actual, value));
    expect(different).toEqual([]);
    expect(cells.length).toBeGreaterThan(150);
  }
});
