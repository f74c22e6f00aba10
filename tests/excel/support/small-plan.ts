/*
 * A scenario set small enough to read, with one of everything that a plan may hold.
 */
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";

const bare: Omit<SheetPlan, "role" | "name" | "cells"> = {
  tabColor: "#1F3864",
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  validations: [],
  highlights: [],
  charts: [],
  print: { landscape: true, titleRows: 0 },
};

const cell = (
  row: number,
  column: number,
  content: CellPlan["content"],
  more: Partial<CellPlan> = {},
): CellPlan => ({ row, column, content, style: "label", ...more });

const about: SheetPlan = {
  ...bare,
  role: "about",
  name: "About",
  cells: [
    cell(1, 1, "A small deal", { style: "title" }),
    cell(2, 1, "=1+1 is what the user called it", { style: "paragraph" }),
  ],
};

const inputs: SheetPlan = {
  ...bare,
  role: "inputs",
  name: "Inputs",
  cells: [
    cell(1, 1, "Label", { style: "columnHead" }),
    cell(1, 2, "Base", { style: "columnHead" }),
    cell(1, 3, "Downside", { style: "columnHead" }),
    cell(2, 1, "Investment"),
    cell(2, 2, 5, { style: "input", format: "#,##0.0" }),
    cell(2, 3, 4, { style: "input", format: "#,##0.0" }),
    cell(3, 1, "Order"),
    cell(3, 2, "vendor_first", { style: "inputWord" }),
    cell(3, 3, "pro_rata", { style: "inputWord" }),
  ],
  columnWidths: [30, 12, 12],
  frozen: { rows: 1, columns: 1 },
  validations: [
    {
      area: { row: 2, column: 2, rows: 1, columns: 2 },
      rule: { kind: "number", low: 0, high: 1000, whole: false },
      title: "Investment",
      prompt: "USD bn, 0 to 1,000",
      error: "Type an amount from 0 to 1,000.",
    },
    {
      area: { row: 3, column: 2, rows: 1, columns: 2 },
      rule: { kind: "list", options: ["vendor_first", "pro_rata"] },
      title: "Order",
      prompt: "Which money is spent first",
      error: "Choose from the list.",
    },
  ],
  print: { landscape: true, titleRows: 1 },
};

function caseSheet(name: string, column: string): SheetPlan {
  return {
    ...bare,
    role: "case",
    name,
    cells: [
      cell(1, 1, name, { style: "title" }),
      cell(2, 1, "Investment"),
      cell(2, 2, { formula: `Inputs!${column}2` }, { style: "link", format: "#,##0.0" }),
      cell(3, 1, "Twice"),
      cell(3, 2, { formula: "2*B2" }, { style: "total", format: "#,##0.0" }),
      cell(4, 1, "Four times"),
      cell(4, 2, { formula: "2*B3" }, { style: "total", format: "#,##0.0" }),
    ],
    frozen: { rows: 1, columns: 0 },
  };
}

const compare: SheetPlan = {
  ...bare,
  role: "compare",
  name: "Compare",
  cells: [
    cell(1, 1, "Compare", { style: "title" }),
    ...["Measure", "Unit", "Base", "Downside", "Downside - Base"].map((head, index) =>
      cell(3, index + 1, head, { style: "columnHead" }),
    ),
    cell(4, 1, "Returned"),
    cell(4, 2, "USD bn"),
    cell(4, 3, { formula: "Base!B3" }, { style: "measure", format: "0.0" }),
    cell(4, 4, { formula: "Downside!B3" }, { style: "measure", format: "0.0" }),
    cell(4, 5, { formula: "D4-C4" }, { format: "0.0" }),
    cell(5, 1, "Per unit of nothing"),
    cell(5, 2, "ratio"),
    cell(5, 3, { formula: "C4/0" }, { style: "measure" }),
    cell(5, 4, { formula: "D4/0" }, { style: "measure" }),
  ],
  frozen: { rows: 3, columns: 2 },
  charts: [
    {
      name: "Returned",
      title: "Money returned",
      kind: "clusteredColumn",
      source: { row: 3, column: 3, rows: 2, columns: 2 },
      seriesBy: "rows",
      position: { row: 8, column: 1, rows: 10, columns: 4 },
      valueAxisTitle: "USD bn",
    },
  ],
};

const checks: SheetPlan = {
  ...bare,
  role: "checks",
  name: "Checks",
  cells: [
    cell(1, 1, "All checks hold", { style: "strong" }),
    cell(1, 2, { formula: "IF(Base!B4=4*Inputs!B2,1,0)" }, { style: "check" }),
  ],
  highlights: [
    { area: { row: 1, column: 2, rows: 1, columns: 1 }, formula: "$B1=0", style: "bad" },
    { area: { row: 1, column: 2, rows: 1, columns: 1 }, formula: "$B1=1", style: "good" },
  ],
};

const sources: SheetPlan = {
  ...bare,
  role: "sources",
  name: "Sources",
  cells: [cell(1, 1, "By hand", { style: "note" })],
};

/** Formulas name the sheets as they are called when no name is taken. */
export const smallPlan: WorkbookPlan = {
  sheets: [
    about,
    inputs,
    caseSheet("Base", "B"),
    caseSheet("Downside", "C"),
    compare,
    checks,
    sources,
  ],
};

/** The same plan with some of its sheets changed. */
export function planWith(change: (sheet: SheetPlan) => Partial<SheetPlan>): WorkbookPlan {
  return { sheets: smallPlan.sheets.map((sheet) => ({ ...sheet, ...change(sheet) })) };
}
