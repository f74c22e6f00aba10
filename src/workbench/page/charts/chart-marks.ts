// The marks of a chart: rectangles for columns and bars, paths for lines and areas, points on lines.

import type { ScaleBand, ScaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { ChartData } from "./chart-data";
import type { Extent } from "./stacked-values";

export interface Scales {
  value: ScaleLinear<number, number>;
  category: ScaleBand<number>;
}

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
  series: string;
  category: string;
  value: number;
}

export interface Path {
  d: string;
  color: string;
  isFilled: boolean;
  series: string;
}

export interface Point {
  x: number;
  y: number;
  color: string;
  value: number;
}

export interface ChartMarks {
  bars: Bar[];
  paths: Path[];
  points: Point[];
}

/** More points than this would only thicken the line. */
const MOST_POINTS = 30;

export function chartMarks(data: ChartData, extents: Extent[][], scales: Scales): ChartMarks {
  const { mark } = data.kind;
  if (mark === "column" || mark === "bar") {
    return { bars: barsOf(data, extents, scales), paths: [], points: [] };
  }
  return {
    bars: [],
    paths: extents.map((reach, index) => pathOf(data, reach, index, scales)),
    points: mark === "line" ? pointsOf(data, extents, scales) : [],
  };
}

function barsOf(data: ChartData, extents: Extent[][], { value, category }: Scales): Bar[] {
  const { kind, series, categories } = data;
  const lanes = kind.stack === "none" ? Math.max(1, series.length) : 1;
  const breadth = category.bandwidth() / lanes;
  return extents.flatMap((reach, index) =>
    reach.map(([from, to], at) => {
      const lane = lanes === 1 ? 0 : index;
      const start = (category(at) ?? 0) + lane * breadth;
      const [low, high] = [Math.min(value(from), value(to)), Math.max(value(from), value(to))];
      const box =
        kind.mark === "bar"
          ? { x: low, y: start, width: high - low, height: breadth }
          : { x: start, y: low, width: breadth, height: high - low };
      return {
        ...box,
        color: series[index]?.color ?? "#000000",
        series: series[index]?.name ?? "",
        category: categories[at] ?? "",
        value: series[index]?.values[at] ?? 0,
      };
    }),
  );
}

function pathOf(data: ChartData, reach: Extent[], index: number, scales: Scales): Path {
  const x = (_: Extent, at: number): number => middle(scales, at);
  const isFilled = data.kind.mark === "area";
  const shape = isFilled
    ? area<Extent>(
        x,
        ([from]) => scales.value(from),
        ([, to]) => scales.value(to),
      )
    : line<Extent>(x, ([, to]) => scales.value(to));
  const { name = "", color = "#000000" } = data.series[index] ?? {};
  return { d: shape(reach) ?? "", color, isFilled, series: name };
}

function pointsOf(data: ChartData, extents: Extent[][], scales: Scales): Point[] {
  if (data.categories.length > MOST_POINTS) return [];
  return extents.flatMap((reach, index) =>
    reach.map(([, to], at) => ({
      x: middle(scales, at),
      y: scales.value(to),
      color: data.series[index]?.color ?? "#000000",
      value: data.series[index]?.values[at] ?? 0,
    })),
  );
}

function middle({ category }: Scales, at: number): number {
  return (category(at) ?? 0) + category.bandwidth() / 2;
}
