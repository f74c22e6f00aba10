/*
 * Cases side by side: measures with their differences from the first case, then what happens by year,
 * with the charts that an analyst would draw of it.
 */
import { circularDeal } from "../deal/model/circular-deal";
import type { Row } from "../language/expression";
import { columnName, fixedCell, movingCell, sheetPrefix } from "./address";
import { yearBlocks, type YearBlock } from "./compare-years";
import { caseColumns, headRows, periodColumn } from "./layout";
import type { ChartPlan, SheetPlan } from "./plan";
import { casesOf, unitText, type Scenario } from "./scenario";
import { SheetDraft } from "./sheet-draft";

/** Label, unit, then the cases. */
const firstCase = 3;
/** In the tables by year there is no unit beside the label. */
const firstYear = 2;
const firstRow = headRows.columns + 1;
const chartRows = 17;

export function compareSheet(scenario: Scenario): SheetPlan {
  const draft = new SheetDraft();
  const { deal, layout, names } = scenario;
  const cases = casesOf(scenario);
  draft.head(`${deal.title}: cases compared`, deal.question, scenario);
  const measures = Object.values(circularDeal.measures).map(({ row }) => row);
  measureTable(draft, scenario, measures);
  const blocks = yearBlocks(scenario);
  const chartsFrom = firstRow + measures.length + 2;
  const charts = blocks.map((block, place) => chart(block, place, chartsFrom));
  let row = chartsFrom + chartRows + 1;
  const placed = blocks.map((block) => {
    const at = row;
    row += block.lines.length + 3;
    return { block, at };
  });
  for (const { block, at } of placed) yearTable(draft, scenario, block, at);
  return draft.plan(
    {
      role: "compare",
      name: names.compare,
      tabColor: "#7A3E9D",
      columnWidths: [44, 12, ...Array<number>(Math.max(2 * cases.length, layout.periods)).fill(17)],
      frozen: { rows: headRows.columns, columns: 1 },
    },
    {
      charts: charts.map((planned, place) => ({
        ...planned,
        source: {
          row: (placed[place]?.at ?? 0) + 1,
          column: 1,
          rows: (placed[place]?.block.lines.length ?? 0) + 1,
          columns: firstYear + layout.periods - 1,
        },
      })),
    },
  );
}

function measureTable(draft: SheetDraft, scenario: Scenario, measures: readonly Row[]): void {
  const cases = casesOf(scenario);
  const [base] = cases;
  const firstDifference = firstCase + cases.length;
  const note = firstDifference + cases.length - 1;
  draft.putAcross(headRows.columns, 1, ["Measure", "Unit"], "columnHead");
  draft.putAcross(
    headRows.columns,
    firstCase,
    cases.map(({ name }) => name),
    "timeline",
  );
  if (cases.length > 1) {
    const text = `Difference from ${base?.name ?? ""}`;
    draft.put(headRows.columns - 1, firstDifference, text, "strong");
  }
  for (const [step, { name }] of cases.slice(1).entries()) {
    draft.put(headRows.columns, firstDifference + step, name, "timeline");
  }
  draft.put(headRows.columns, note, "Definition", "remarkHead");
  for (const [step, measure] of measures.entries()) {
    const row = firstRow + step;
    const { format } = measure.unit;
    draft.put(row, 1, measure.label, "strong");
    draft.put(row, 2, unitText(measure.unit, scenario), "note");
    for (const [place, { sheet }] of cases.entries()) {
      const cell = fixedCell(scenario.layout.rowOf(measure), caseColumns.value);
      draft.put(row, firstCase + place, { formula: sheetPrefix(sheet) + cell }, "link", format);
    }
    for (let place = 1; place < cases.length; place++) {
      const formula = `${movingCell(row, firstCase + place)}-$${columnName(firstCase)}${row}`;
      draft.put(row, firstDifference + place - 1, { formula }, "calculation", format);
    }
    draft.put(row, note, measure.definition ?? "", "remark");
  }
}

/** The corner stays blank: by that Excel knows years and names for headings of the chart. */
function yearTable(draft: SheetDraft, scenario: Scenario, block: YearBlock, at: number): void {
  const { layout } = scenario;
  draft.heading(at, `${block.title}, ${block.unit}`, firstYear + layout.periods - 1);
  for (const [step, { label }] of block.lines.entries())
    draft.put(at + 2 + step, 1, label, "label");
  for (let period = 1; period <= layout.periods; period++) {
    const column = firstYear + period - 1;
    const cell = movingCell(headRows.columns, periodColumn(period));
    const years = sheetPrefix(block.lines[0]?.sheet ?? "") + cell;
    draft.put(at + 1, column, { formula: years }, "timeline", "0");
    for (const [step, { sheet, row }] of block.lines.entries()) {
      const source = sheetPrefix(sheet) + movingCell(layout.rowOf(row), periodColumn(period));
      draft.put(at + 2 + step, column, { formula: source }, "link", row.unit.format);
    }
  }
}

/** Charts stand side by side under the measures. */
function chart(
  { title, kind, unit }: YearBlock,
  place: number,
  row: number,
): Omit<ChartPlan, "source"> {
  const columns = [
    [1, 3],
    [4, 5],
    [9, 5],
  ] as const;
  const [column, width] = columns[place] ?? [1, 3];
  return {
    name: title,
    title,
    kind,
    seriesBy: "rows",
    position: { row, column, rows: chartRows - 1, columns: width },
    valueAxisTitle: unit,
  };
}
