/* Every number of every case sheet, recalculated by LibreOffice from the native formulas. */
import type { Deal } from "../../src/deal/document";
import { scenarioPlan } from "../../src/workbook/scenario-plan";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { corners, dealOf, modelDeal } from "../support/deals";
import { agrees, expectedCells } from "../support/expected-cells";
import { recalculated } from "../support/libreoffice";

const deals: readonly (readonly [string, Deal])[] = [
  ["the model deal", modelDeal()],
  ["every shape and tracing over 7 years", dealOf(7, corners)],
  ["one year", dealOf(1, { Base: {} })],
  ["forty years", dealOf(40, { Base: {}, Long: { term: 40, shape: "s_curve" } })],
  ["cases with awkward names", dealOf(3, { "=cmd|'/c calc'!A1": {}, "O'Hara [x]": {} })],
];

it.each(deals)(
  "agrees with LibreOffice in every cell: %s",
  async (_, deal) => {
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
  },
  60_000,
);
