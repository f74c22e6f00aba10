/* The deal read back from the sheet of inputs. */
import { terms } from "../../src/deal/terms";
import { editedDeal } from "../../src/workbook/edited-deal";
import { scenarioPlan } from "../../src/workbook/scenario-plan";
import { modelDeal } from "../support/deals";

const deal = modelDeal();

/** The sheet of inputs as a grid of values, as a host would read it. */
function inputCells(): unknown[][] {
  const plan = scenarioPlan(deal, { taken: [], version: "0", writtenOn: new Date(0) });
  const cells = plan.sheets.find(({ role }) => role === "inputs")?.cells ?? [];
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  const grid = Array.from({ length: rows }, () => Array<unknown>(columns).fill(""));
  for (const { row, column, content } of cells) {
    const inRow = grid[row - 1];
    if (inRow !== undefined) inRow[column - 1] = typeof content === "object" ? 1 : content;
  }
  return grid;
}

const rowOf = (cells: unknown[][], label: string): unknown[] => {
  const found = cells.find(([first]) => first === label);
  if (found === undefined) throw new Error(`There is no row "${label}".`);
  return found;
};
const valuesOf = (edited: typeof deal, key: string) =>
  terms(edited).find((term) => term.key === key)?.values;

it("is the deal as written when nothing was edited", () => {
  expect(editedDeal(deal, inputCells())).toEqual({ deal, problems: [] });
});

it("takes over numbers, years of a series and words, each in its case", () => {
  const cells = inputCells();
  rowOf(cells, "Vendor margin")[2] = 0.4;
  rowOf(cells, "Investment, year 2")[3] = 7;
  rowOf(cells, "Whose money is spent first")[4] = "pro_rata";
  const edited = editedDeal(deal, cells);
  expect(edited.problems).toEqual([]);
  expect(valuesOf(edited.deal, "margin")).toEqual([0.4, 0.35, 0.35]);
  expect(valuesOf(edited.deal, "invested")?.[1]).toEqual([5, 7, 5, 5, 5, 0, 0, 0, 0, 0]);
  expect(valuesOf(edited.deal, "tracing")).toEqual(["vendor_first", "vendor_first", "pro_rata"]);
});

it("finds its cells after rows and columns were inserted", () => {
  const cells = inputCells();
  rowOf(cells, "Vendor margin")[2] = 0.4;
  const wider = [["a note of the user's"], ...cells].map((row) => ["", ...row]);
  expect(valuesOf(editedDeal(deal, wider).deal, "margin")?.[0]).toBe(0.4);
});

it.each([
  ["a share above 1", "Take-or-pay share", 1.5, /Announced, Take-or-pay share: .*most is 1/],
  ["text", "Vendor margin", "a third", /Announced, Vendor margin: .*"a third"/],
  ["a blank cell", "Vendor margin", "", /Announced, Vendor margin: it is blank/],
  ["an error", "Vendor margin", "#REF!", /"#REF!"/],
])("reports %s and keeps what was there", (_, label, value, message) => {
  const cells = inputCells();
  rowOf(cells, label)[2] = value;
  const edited = editedDeal(deal, cells);
  expect(edited.deal).toEqual(deal);
  expect(edited.problems).toHaveLength(1);
  expect(edited.problems[0]).toMatch(message);
});

it("reports a row, a column or a heading that is gone", () => {
  const withoutRow = inputCells().filter(([first]) => first !== "Vendor margin");
  expect(editedDeal(deal, withoutRow).problems).toHaveLength(3);
  const withoutColumn = inputCells().map((row) => row.filter((_, column) => column !== 2));
  expect(editedDeal(deal, withoutColumn).problems).toEqual([
    'The column of the case "Announced" is gone from the sheet of inputs.',
  ]);
  expect(editedDeal(deal, []).problems).toHaveLength(1);
});
