/* The scenario workbook against the rules for sheets (EXCEL.md R01–R43), over several deals. */
import { caseColumns, headRows } from "../../src/workbook/layout";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { scenarioPlan } from "../../src/workbook/scenario-plan";
import { corners, dealOf, modelDeal } from "../support/deals";
import { groupedBy } from "../support/grouped-by";
import { toR1C1 } from "../support/r1c1";

const deals = [
  ["the model deal", modelDeal()],
  ["corners of the model over 7 years", dealOf(7, corners)],
  ["one year", dealOf(1, { Base: {} })],
  ["forty years", dealOf(40, { Base: {} })],
] as const;
const options = { taken: [], version: "0.1.0", writtenOn: new Date("2026-11-30T12:00:00Z") };

const formulaOf = ({ content }: CellPlan): string =>
  typeof content === "object" ? content.formula : "";
/** A formula without its texts, names of sheets and addresses. */
const bare = (formula: string): string =>
  formula
    .replace(/"[^"]*"/g, "")
    .replace(/'(?:[^']|'')*'!/g, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "");

describe.each(deals)("the workbook of %s", (_, deal) => {
  const plan: WorkbookPlan = scenarioPlan(deal, options);
  const cells = plan.sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet, cell })));
  const formulas = cells.map(({ cell }) => formulaOf(cell)).filter((formula) => formula !== "");
  const caseSheets = plan.sheets.filter(({ role }) => role === "case");

  it("holds no typed number but 0, 1 and -1 in a formula (R20)", () => {
    const typed = formulas.filter((formula) => /\d/.test(bare(formula).replace(/\b[01]\b/g, "")));
    expect(typed).toEqual([]);
  });

  it("uses only functions that LibreOffice 7.4 knows, and the add-in's own", () => {
    const known = /^(DEAL\.[A-Z_]+|ABS|AND|HYPERLINK|IF|INDEX|ISERROR|ISNUMBER|MAX|MIN|NOT|SUM)$/;
    const used = formulas.flatMap((formula) =>
      [...bare(formula).matchAll(/([A-Z][A-Z._]*)\(/g)].map(([, name = ""]) => name),
    );
    expect([...new Set(used)].filter((name) => !known.test(name))).toEqual([]);
  });

  it("has one formula in each row of a timeline (R14)", () => {
    for (const { cells: all } of caseSheets) {
      const rows = groupedBy(
        all.filter(({ column }) => column > caseColumns.start),
        ({ row }) => row,
      );
      for (const [row, inRow] of rows) {
        const texts = inRow
          .filter((cell) => formulaOf(cell) !== "")
          .map((cell) => toR1C1(formulaOf(cell), row, cell.column));
        expect(new Set(texts).size).toBeLessThanOrEqual(1);
      }
    }
  });

  it("has the same rows on every case sheet", () => {
    const shape = ({ cells: all }: SheetPlan) =>
      all
        .filter(({ row }) => row > headRows.columns)
        .map(({ row, column, style }) => `${row} ${column} ${style}`);
    const [first, ...others] = caseSheets.map(shape);
    for (const other of others) expect(other).toEqual(first);
  });

  it("gives every row of a case sheet a label of its own and a unit (R11)", () => {
    for (const { cells: all } of caseSheets) {
      const body = all.filter(({ row, style }) => row > headRows.columns && style !== "heading");
      const labels = body.filter(({ column }) => column === caseColumns.label);
      expect(new Set(labels.map(({ content }) => content)).size).toBe(labels.length);
      const units = body.filter(({ column }) => column === caseColumns.unit);
      expect(units.map(({ row }) => row)).toEqual(labels.map(({ row }) => row));
    }
  });

  it("gives every input a unit, a source and a status (R50)", () => {
    const sheet = plan.sheets.find(({ role }) => role === "inputs");
    const inputs = groupedBy(sheet?.cells ?? [], ({ row }) => row);
    const source = 3 + deal.cases.length;
    let counted = 0;
    for (const inRow of inputs.values()) {
      if (!inRow.some(({ style }) => style === "input" || style === "inputWord")) continue;
      counted++;
      const columns = inRow.map(({ column }) => column);
      for (const column of [1, 2, source, source + 1]) expect(columns).toContain(column);
    }
    expect(counted).toBeGreaterThan(30);
  });

  it("validates every input cell, with a prompt (R51)", () => {
    const sheet = plan.sheets.find(({ role }) => role === "inputs");
    const inside = ({ row, column }: CellPlan): boolean =>
      sheet?.validations.some(
        ({ area, prompt }) =>
          prompt !== "" &&
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      ) ?? false;
    const inputs = sheet?.cells.filter(({ style }) => style === "input" || style === "inputWord");
    expect(inputs?.filter((cell) => !inside(cell))).toEqual([]);
  });

  it("writes each cell once", () => {
    for (const { cells: all } of plan.sheets) {
      const places = all.map(({ row, column }) => `${row} ${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it("shows the master check on every sheet (R40)", () => {
    for (const { cells: all } of plan.sheets) {
      expect(all.some(({ row, column }) => row === headRows.master && column === 2)).toBe(true);
    }
  });

  it("refers only to sheets of its own", () => {
    const names = new Set(plan.sheets.map(({ name }) => name));
    for (const formula of formulas) {
      for (const [, quoted, plain] of formula.matchAll(/(?:'((?:[^']|'')+)'|\b([A-Za-z_.]+))!/g)) {
        expect(names).toContain(quoted?.replaceAll("''", "'") ?? plain);
      }
    }
  });
});

describe("text that a user typed", () => {
  it.each(["=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "'quoted", "2026-04-20", "TRUE"])(
    "stays text: %s",
    (name) => {
      const deal = dealOf(2, { [name]: {} });
      const contents = scenarioPlan(deal, options).sheets.flatMap(({ cells }) =>
        cells.map(({ content }) => content),
      );
      expect(contents).toContain(name);
      for (const content of contents) {
        if (typeof content === "object") expect(content.formula).not.toMatch(/^cmd|^SUM\(A1\)/);
      }
    },
  );
});

it("calls the functions of a development copy by their own namespace", () => {
  const { sheets } = scenarioPlan(modelDeal(), { ...options, namespace: "DEALDEV" });
  const formulas = sheets.flatMap(({ cells }) => cells.map(formulaOf));
  expect(formulas.some((formula) => formula.startsWith("DEALDEV.CIRCULARITY("))).toBe(true);
  expect(formulas.filter((formula) => formula.includes("DEAL."))).toEqual([]);
});
