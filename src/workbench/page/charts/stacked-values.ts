// From where to where each mark of a series reaches on the value axis.

import { stack, stackOffsetDiverging, stackOrderNone } from "d3-shape";
import type { ChartData } from "./chart-data";

export type Extent = readonly [from: number, to: number];

/** Extents by series, then by category. Negative values stack below zero. */
export function extentsOf({ kind, series, categories }: ChartData): Extent[][] {
  if (kind.stack === "none") return series.map(({ values }) => values.map((to) => [0, to]));
  const indexes = series.map((_, index) => index);
  const rows = categories.map((_, category) => {
    const values = indexes.map((index) => series[index]?.values[category] ?? 0);
    const whole = values.reduce((sum, value) => sum + Math.abs(value), 0);
    const divisor = kind.stack === "share" && whole > 0 ? whole : 1;
    return values.map((value) => value / divisor);
  });
  const stacked = stack<readonly number[], number>()
    .keys(indexes)
    .value((row, index) => row[index] ?? 0)
    .order(stackOrderNone)
    .offset(stackOffsetDiverging)(rows);
  return stacked.map((layer) => layer.map(([from, to]): Extent => [from, to]));
}
