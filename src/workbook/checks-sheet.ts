/* Every check of every case in one place, the master check above them, the alerts below. */
import { agreementLabel } from "../deal/evaluate";
import { circularDeal } from "../deal/model/circular-deal";
import type { Row } from "../language/expression";
import { fixedCell, fixedRange, sheetPrefix } from "./address";
import { caseColumns, headRows } from "./layout";
import type { Area, SheetPlan } from "./plan";
import { casesOf, type Scenario } from "./scenario";
import { SheetDraft } from "./sheet-draft";

const firstCase = 3;
const firstRow = headRows.columns + 2;

interface Line {
  readonly label: string;
  readonly kind: string;
  /** Its line on every case sheet. */
  readonly row: number;
}

export function checksSheet(scenario: Scenario): SheetPlan {
  const draft = new SheetDraft();
  const { deal, names } = scenario;
  const cases = casesOf(scenario);
  const checks = checkLines(scenario);
  const alerts = alertLines(scenario);
  const inCases = { column: firstCase, columns: cases.length };
  const checkArea: Area = { ...inCases, row: firstRow, rows: checks.length };
  const alertRow = firstRow + checks.length + 2;

  draft.put(headRows.title, 1, `${deal.title}: checks`, "title");
  draft.put(headRows.subtitle, 1, "1: holds. 0: does not, or cannot be calculated", "subtitle");
  draft.masterCheck(`MIN(${range(checkArea)})`);
  draft.putAcross(headRows.columns, 1, ["Check", "Kind"], "columnHead");
  draft.putAcross(
    headRows.columns,
    firstCase,
    cases.map(({ name }) => name),
    "timeline",
  );
  draft.heading(firstRow - 1, "Errors: the workbook is wrong", firstCase + cases.length - 1);
  put(draft, scenario, checks, firstRow);
  draft.onesAreGood(checkArea);
  draft.heading(
    alertRow - 1,
    "Alerts: nothing is wrong, but read this. 1: applies",
    firstCase + cases.length - 1,
  );
  put(draft, scenario, alerts, alertRow);
  draft.onesAreWarnings({ ...inCases, row: alertRow, rows: alerts.length });
  return draft.plan({
    role: "checks",
    name: names.checks,
    tabColor: "#0B5A2B",
    columnWidths: [64, 12, ...cases.map(() => 17)],
    frozen: { rows: headRows.columns, columns: 1 },
  });
}

function put(draft: SheetDraft, scenario: Scenario, lines: readonly Line[], first: number): void {
  for (const [step, { label, kind, row }] of lines.entries()) {
    draft.put(first + step, 1, label, "label");
    draft.put(first + step, 2, kind, "note");
    for (const [place, { sheet }] of casesOf(scenario).entries()) {
      const cell = sheetPrefix(sheet) + fixedCell(row, caseColumns.value);
      // An error counts as a check that does not hold.
      const formula = `IF(ISNUMBER(${cell}),${cell},0)`;
      draft.put(first + step, firstCase + place, { formula }, "check", "0");
    }
  }
}

function checkLines({ layout }: Scenario): readonly Line[] {
  return [
    ...withRole("check").map((row) => ({ label: row.label, kind: "row", row: layout.rowOf(row) })),
    ...[...circularDeal.counterparts.keys()].map((measure) => ({
      label: agreementLabel(measure.label),
      kind: "measure",
      row: layout.agreementRowOf(measure),
    })),
  ];
}

function alertLines({ layout }: Scenario): readonly Line[] {
  return withRole("alert").map((row) => ({
    label: row.label,
    kind: "alert",
    row: layout.rowOf(row),
  }));
}

function withRole(role: Row["role"]): readonly Row[] {
  return circularDeal.rows.filter((row) => row.role === role);
}

function range({ row, column, rows, columns }: Area): string {
  return fixedRange([row, column], [row + rows - 1, column + columns - 1]);
}
