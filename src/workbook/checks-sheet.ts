/* Every check of every case in one place, the master check above them, the alerts below. */
import { fixedCell, fixedRange, sheetPrefix } from "./address";
import { alertLines, checkGroups, type FlagLine } from "./check-lines";
import { caseColumns, headRows } from "./layout";
import type { Area, SheetPlan } from "./plan";
import { casesOf, type Scenario } from "./scenario";
import { SheetDraft } from "./sheet-draft";

/** Above the labels and the units; the names of the cases follow. */
export const checkHeads = ["Check", "Unit"] as const;
/** What stands below it is no check. */
export const alertHeading = "Alerts: nothing is wrong, but read this";

const firstCase = 3;
const firstRow = headRows.columns + 1;

export function checksSheet(scenario: Scenario): SheetPlan {
  const draft = new SheetDraft();
  const { deal, layout, names } = scenario;
  const cases = casesOf(scenario);
  draft.put(headRows.title, 1, `${deal.title}: checks`, "title");
  draft.put(headRows.subtitle, 1, "A check that cannot be calculated does not hold", "subtitle");
  draft.putAcross(headRows.columns, 1, checkHeads, "columnHead");
  draft.putAcross(
    headRows.columns,
    firstCase,
    cases.map(({ name }) => name),
    "timeline",
  );
  let row = firstRow;
  const put = (heading: string, lines: readonly FlagLine[]): Area => {
    draft.heading(row++, heading, firstCase + cases.length - 1);
    const area = { row, column: firstCase, rows: lines.length, columns: cases.length };
    for (const line of lines) flags(draft, scenario, line, row++);
    row++;
    return area;
  };
  for (const { heading, lines } of checkGroups(layout)) draft.onesAreGood(put(heading, lines));
  const checks = fixedRange([firstRow, firstCase], [row - 1, firstCase + cases.length - 1]);
  draft.masterCheck(`MIN(${checks})`);
  draft.onesAreWarnings(put(alertHeading, alertLines(layout)));
  return draft.plan({
    role: "checks",
    name: names.checks,
    tabColor: "#0B5A2B",
    columnWidths: [78, 10, ...cases.map(() => 18)],
    frozen: { rows: headRows.columns, columns: 1 },
  });
}

/** One check or alert in every case; an error counts as a check that does not hold. */
function flags(draft: SheetDraft, scenario: Scenario, { label, row }: FlagLine, at: number): void {
  draft.put(at, 1, label, "label");
  draft.put(at, 2, "1 or 0", "note");
  for (const [place, { sheet }] of casesOf(scenario).entries()) {
    const cell = sheetPrefix(sheet) + fixedCell(row, caseColumns.value);
    draft.put(at, firstCase + place, { formula: `IF(ISNUMBER(${cell}),${cell},0)` }, "check", "0");
  }
}
