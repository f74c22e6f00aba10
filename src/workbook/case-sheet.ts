/* The sheet of one case: every row of the model, its measures by both ways, its checks and alerts. */
import { agreementLabel } from "../deal/evaluate";
import { circularDeal } from "../deal/model/circular-deal";
import { inputs } from "../deal/model/inputs";
import type { Row } from "../language/expression";
import { fixedCell, movingCell } from "./address";
import { counterpartFormula, formula, totalFormula } from "./formula";
import { caseColumns, headRows, measureColumns, periodColumn } from "./layout";
import { alertLines, checkGroups } from "./check-lines";
import type { Area, SheetPlan } from "./plan";
import { unitText, type CaseOnSheet, type Scenario } from "./scenario";
import { SheetDraft } from "./sheet-draft";
import type { StyleName } from "./styles";

const { native, function: byFunction, difference } = measureColumns;
const { value } = caseColumns;
const differenceFormat = "0E+00";
const flagFormat = "0";

export function caseSheet(scenario: Scenario, shown: CaseOnSheet): SheetPlan {
  const draft = new SheetDraft();
  const { deal, layout } = scenario;
  const width = periodColumn(layout.periods);
  draft.head(`${deal.title}: ${shown.name}`, shown.description, scenario);
  columnHeads(draft, scenario);
  for (const { row, text, role } of layout.headings) {
    const names = role === "measure" ? ["", "", "", "Formula", "Function", "Difference"] : [];
    draft.heading(row, text, width, names);
  }
  for (const row of circularDeal.rows) modelRow(draft, scenario, shown, row);
  for (const measure of circularDeal.counterparts.keys()) agreement(draft, scenario, measure);
  highlightFlags(draft, scenario);
  return draft.plan({
    role: "case",
    name: shown.sheet,
    tabColor: "#1F3864",
    columnWidths: [44, 10, 52, 12, 12, 10, ...Array<number>(layout.periods).fill(10)],
    frozen: { rows: headRows.columns, columns: 1 },
  });
}

function columnHeads(draft: SheetDraft, { layout }: Scenario): void {
  const row = headRows.columns;
  draft.putAcross(row, 1, ["Row", "Unit", "Note"], "columnHead");
  draft.putAcross(row, value, ["Value", "Total", "Start"], "timeline");
  const year = circularDeal.rows.find(
    ({ unit, role }) => unit.label === "year" && role !== "input",
  );
  for (let period = 1; period <= layout.periods; period++) {
    const column = periodColumn(period);
    if (year === undefined) continue;
    draft.put(row, column, { formula: movingCell(layout.rowOf(year), column) }, "timeline", "0");
  }
}

function modelRow(draft: SheetDraft, scenario: Scenario, shown: CaseOnSheet, row: Row): void {
  const line = scenario.layout.rowOf(row);
  labels(draft, scenario, line, row);
  if (row.shape === "series") seriesCells(draft, scenario, shown, row, line);
  else scalarCells(draft, scenario, shown, row, line);
}

function labels(draft: SheetDraft, scenario: Scenario, line: number, row: Row): void {
  draft.put(line, caseColumns.label, row.label, row.role === "measure" ? "strong" : "label");
  draft.put(line, caseColumns.unit, unitText(row.unit, scenario), "note");
  draft.put(line, caseColumns.note, row.definition ?? "", "note");
}

function seriesCells(
  draft: SheetDraft,
  scenario: Scenario,
  shown: CaseOnSheet,
  row: Row,
  line: number,
): void {
  const { layout } = scenario;
  const { format } = row.unit;
  const style = styleOf(row);
  if (row.start !== undefined) {
    const start = cellFormula(
      scenario,
      shown,
      { ...row, expression: row.start },
      caseColumns.start,
    );
    draft.put(line, caseColumns.start, { formula: start }, "start", format);
  }
  if (row.totalled) {
    draft.put(line, caseColumns.total, { formula: totalFormula(row, layout) }, "total", format);
  }
  for (let period = 1; period <= layout.periods; period++) {
    const column = periodColumn(period);
    draft.put(line, column, { formula: cellFormula(scenario, shown, row, column) }, style, format);
  }
}

function scalarCells(
  draft: SheetDraft,
  scenario: Scenario,
  shown: CaseOnSheet,
  row: Row,
  line: number,
): void {
  const { format } = row.unit;
  const own = cellFormula(scenario, shown, row, value);
  draft.put(line, row.role === "measure" ? native : value, { formula: own }, styleOf(row), format);
  const second = circularDeal.counterparts.get(row);
  if (second === undefined) return;
  const call = counterpartFormula(second, scenario.namespace, scenario.layout);
  draft.put(line, byFunction, { formula: call }, "measure", format);
  const [one, other] = [fixedCell(line, native), fixedCell(line, byFunction)];
  // Two errors agree: both ways say that there is no answer.
  const apart = `IF(AND(ISERROR(${one}),ISERROR(${other})),0,(${one}-${other})/MAX(1,ABS(${one})))`;
  draft.put(line, difference, { formula: apart }, "note", differenceFormat);
}

/** Flags are 1 or 0 in the sheet too, and not TRUE or FALSE. */
function cellFormula(
  scenario: Scenario,
  { inputColumn: caseColumn }: CaseOnSheet,
  { expression, unit, role }: Row,
  column: number,
): string {
  const { layout, names } = scenario;
  const text = formula(expression, { layout, inputSheet: names.inputs, column, caseColumn });
  return unit.dimension === "flag" && role !== "input" ? `IF(${text},1,0)` : text;
}

function agreement(draft: SheetDraft, { layout }: Scenario, measure: Row): void {
  const line = layout.agreementRowOf(measure);
  const apart = fixedCell(layout.rowOf(measure), difference);
  const tolerance = circularDeal.rows.find(
    ({ expression }) => expression.kind === "input" && expression.input === inputs.tolerance,
  );
  if (tolerance === undefined) return;
  const allowed = fixedCell(layout.rowOf(tolerance), value);
  const holds = `IF(ISNUMBER(${apart}),IF(ABS(${apart})<=${allowed},1,0),0)`;
  draft.put(line, caseColumns.label, agreementLabel(measure.label), "label");
  draft.put(line, caseColumns.unit, "1 or 0", "note");
  draft.put(
    line,
    caseColumns.note,
    "Formula and function give the same, or both give an error",
    "note",
  );
  draft.put(line, value, { formula: holds }, "check", flagFormat);
}

function highlightFlags(draft: SheetDraft, { layout }: Scenario): void {
  const area = (lines: readonly number[]): Area => ({
    row: Math.min(...lines),
    column: value,
    rows: Math.max(...lines) - Math.min(...lines) + 1,
    columns: 1,
  });
  for (const { lines } of checkGroups(layout)) draft.onesAreGood(area(lines.map(({ row }) => row)));
  draft.onesAreWarnings(area(alertLines(layout).map(({ row }) => row)));
}

function styleOf({ role, unit }: Row): StyleName {
  if (role === "input") return unit.dimension === "choice" ? "linkWord" : "link";
  if (role === "check" || role === "alert") return "check";
  return role === "measure" ? "measure" : "calculation";
}
