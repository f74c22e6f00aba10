/*
 * Charts, beside the cells that they show.
 */
import type { Area, ChartPlan, SheetPlan } from "../workbook/plan";
import { requestBytes, withRange, type WriteStep } from "./write-step";

const chartTypes = {
  clusteredColumn: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  line: "Line",
} as const;

export function chartSteps({ charts }: SheetPlan): readonly WriteStep[] {
  return charts.map(chartStep);
}

function chartStep(plan: ChartPlan): WriteStep {
  return {
    bytes: requestBytes(8, 8, plan),
    apply(sheet) {
      withRange(sheet, plan.source, (source) => {
        const by = plan.seriesBy === "rows" ? "Rows" : "Columns";
        const chart = sheet.charts.add(chartTypes[plan.kind], source, by);
        chart.name = plan.name;
        chart.title.text = plan.title;
        chart.legend.position = "Bottom";
        chart.axes.valueAxis.title.text = plan.valueAxisTitle;
        place(sheet, chart, plan.position);
      });
    },
  };
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, { row, column, rows, columns }: Area) {
  withRange(sheet, { row, column, rows: 1, columns: 1 }, (first) => {
    const last = { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
    withRange(sheet, last, (end) => {
      chart.setPosition(first, end);
    });
  });
}
