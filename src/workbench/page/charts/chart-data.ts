// What a drawing needs to know of a recorded chart, free of the workbook behind it.

import type { Chart } from "../../model/charts/chart";
import { chartKind, type ChartKind } from "../../model/charts/chart-kind";

export interface SeriesPicture {
  name: string;
  color: string;
  values: readonly number[];
}

export interface ChartData {
  title: string;
  kind: ChartKind;
  series: readonly SeriesPicture[];
  categories: readonly string[];
  legend: "Top" | "Bottom" | null;
  showValues: boolean;
  valueAxis: { title: string; percent: boolean; minimum?: number; maximum?: number };
  categoryAxis: { title: string; reversed: boolean };
}

/** Each has a contrast of at least 4.5 : 1 to white, and neighbours differ in brightness. */
const COLORS = ["#1F3864", "#B8500F", "#3F7A2B", "#7F6000", "#7030A0", "#00707A", "#A4262C"];

export function chartData(chart: Chart): ChartData {
  const items = chart.series.items;
  const series = items.map(({ name, numbers, format }, index) => ({
    name,
    values: numbers,
    color: format.fill.color || format.line.color || (COLORS[index % COLORS.length] ?? "#000000"),
  }));
  const { categoryAxis, valueAxis } = chart.axes;
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = items[0]?.labels ?? [];
  return {
    title: titleOf(chart, series),
    kind: chartKind(chart.chartType),
    series,
    categories: Array.from({ length: longest }, (_, index) => labels[index] ?? String(index + 1)),
    legend: legendOf(chart, series.length),
    showValues: chart.dataLabels.showValue || items.some(({ hasDataLabels }) => hasDataLabels),
    valueAxis: {
      title: valueAxis.title.visible ? valueAxis.title.text : "",
      percent: isPercent(chart),
      ...(typeof valueAxis.minimum === "number" && { minimum: valueAxis.minimum }),
      ...(typeof valueAxis.maximum === "number" && { maximum: valueAxis.maximum }),
    },
    categoryAxis: {
      title: categoryAxis.title.visible ? categoryAxis.title.text : "",
      reversed: categoryAxis.reversePlotOrder,
    },
  };
}

/** Without a title of its own, a chart of one series bears the name of that series. */
function titleOf({ title }: Chart, series: readonly SeriesPicture[]): string {
  if (!title.visible) return "";
  return title.text || (series.length === 1 ? (series[0]?.name ?? "") : "");
}

/** One series needs no legend; one at the side is drawn below. */
function legendOf({ legend }: Chart, count: number): ChartData["legend"] {
  if (!legend.visible || count < 2) return null;
  return legend.position === "Top" ? "Top" : "Bottom";
}

function isPercent({ axes, chartType, source }: Chart): boolean {
  if (chartType.endsWith("100") || axes.valueAxis.numberFormat.includes("%")) return true;
  const formats = source.range.numberFormat.flat().filter((format) => format !== "General");
  return formats.length > 0 && formats.every((format) => format.includes("%"));
}
