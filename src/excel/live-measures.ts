/*
 * The measures as the sheet shows them now. Compare and Checks are read by their labels, not by where
 * the add-in put them, so rows and columns that the user inserts do no harm. One context.sync(); a
 * few more while functions of the add-in still answer #BUSY!.
 */
import { excelProblem } from "./excel-problem";
import { checksOf, type FailingCheck } from "./live-checks";
import { sheetGone } from "./show-sheet";
import type { SheetCells as Cells } from "./sheet-cells";
import type { WrittenWorkbook } from "./written-workbook";

export { showSheet } from "./show-sheet";
export { watchScenarioWorkbook } from "./watch-scenario-workbook";

export interface LiveMeasure {
  readonly label: string;
  readonly unit: string;
  /** One per case; an error or a text as text. */
  readonly values: readonly (number | string)[];
  /** The same as the cells show them. */
  readonly texts: readonly string[];
}

export interface LiveMeasures {
  readonly cases: readonly string[];
  readonly measures: readonly LiveMeasure[];
  /** The master check; undefined when it cannot be read. */
  readonly checksHold: boolean | undefined;
  /** The checks that do not hold, each with the cases in which they do not. */
  readonly failing: readonly FailingCheck[];
}

/** How often, and for how long, a cell that is still calculating is asked again. */
const retries = 10;
const retryMilliseconds = 200;

/** The measures of a scenario set, or an empty list when the heading "Measure" is gone. */
export async function readLiveMeasures(workbook: WrittenWorkbook): Promise<LiveMeasures> {
  try {
    return await settledMeasures(workbook, retries);
  } catch (error) {
    throw excelProblem(error);
  }
}

async function settledMeasures(workbook: WrittenWorkbook, left: number): Promise<LiveMeasures> {
  const { compare, checks } = await readSheets(workbook);
  const { cases, measures } = measuresOf(compare, workbook.deal.cases.length);
  const busy = measures.some(({ values }) => values.includes("#BUSY!"));
  if (!busy || left === 0) return { cases, measures, ...checksOf(checks) };
  await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
  return settledMeasures(workbook, left - 1);
}

const noCells: Cells = { values: [], texts: [] };

function readSheets({ sheets }: WrittenWorkbook): Promise<{ compare: Cells; checks: Cells }> {
  // The user may be typing into the next cell already.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const [compare, checks] = [sheets.compare, sheets.checks].map(({ id }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      return { sheet, used: sheet.getUsedRangeOrNullObject(true).load("values,text").untrack() };
    });
    await context.sync();
    if (!compare || compare.sheet.isNullObject) throw sheetGone(sheets.compare);
    return { compare: cellsOf(compare.used), checks: checks ? cellsOf(checks.used) : noCells };
  });
}

function cellsOf(used: Excel.Range): Cells {
  return used.isNullObject ? noCells : { values: used.values as unknown[][], texts: used.text };
}

interface Heading {
  readonly row: number;
  readonly label: number;
  readonly unit: number;
  readonly cases: readonly number[];
}

function measuresOf(cells: Cells, caseCount: number): Pick<LiveMeasures, "cases" | "measures"> {
  const heading = headingOf(cells.texts, caseCount);
  if (!heading) return { cases: [], measures: [] };
  const names = cells.texts[heading.row] ?? [];
  return {
    cases: heading.cases.map((column) => names[column] ?? ""),
    measures: cells.texts.flatMap((_, row) => measureIn(cells, row, heading) ?? []),
  };
}

function measureIn(cells: Cells, row: number, heading: Heading): LiveMeasure | undefined {
  const texts = cells.texts[row] ?? [];
  const values = cells.values[row] ?? [];
  const { [heading.label]: label = "", [heading.unit]: unit = "" } = texts;
  if (row <= heading.row || label === "" || !isUnit(unit, values[heading.unit])) return undefined;
  return {
    label,
    unit,
    values: heading.cases.map((column) => numberOr(texts[column] ?? "", values[column])),
    texts: heading.cases.map((column) => texts[column] ?? ""),
  };
}

/** The row with "Measure", "Unit" and then the cases; further columns are differences. */
function headingOf(texts: Cells["texts"], caseCount: number): Heading | undefined {
  const row = texts.findIndex((cells) => cells.includes("Measure") && cells.includes("Unit"));
  const cells = texts[row];
  if (!cells) return undefined;
  const unit = cells.indexOf("Unit");
  const named = [...cells.keys()].filter((column) => column > unit && cells[column] !== "");
  return { row, label: cells.indexOf("Measure"), unit, cases: named.slice(0, caseCount) };
}

/** Tables by year follow, with labels as well; where a measure has its unit they have a number. */
function isUnit(text: string, value: unknown): boolean {
  return typeof value === "string" && text !== "" && !text.startsWith("#");
}

function numberOr(text: string, value: unknown): number | string {
  return typeof value === "number" ? value : text;
}
