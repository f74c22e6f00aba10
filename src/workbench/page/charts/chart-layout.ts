// Where everything of a chart stands: plot area, axes, ticks, marks. Pure geometry, in the units of
// the view box.

import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from "d3-scale";
import type { ChartData } from "./chart-data";
import { chartMarks, type ChartMarks, type Scales } from "./chart-marks";
import { extentsOf, type Extent } from "./stacked-values";

export interface View {
  width: number;
  height: number;
}

export interface Plot {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Tick {
  /** Along the value axis, in view units. */
  at: number;
  text: string;
  isZero: boolean;
}

export interface CategoryLabel {
  at: number;
  text: string;
  full: string;
}

export interface ChartLayout extends ChartMarks {
  plot: Plot;
  /** Values run upwards, or to the right in a bar chart. */
  isHorizontal: boolean;
  ticks: Tick[];
  categories: CategoryLabel[];
}

const TICKS = 5;
const LINE_HEIGHT = 18;
const CHARACTER_WIDTH = 6.2;
const LONGEST_LABEL = 24;

export function chartLayout(data: ChartData, view: View): ChartLayout {
  const isHorizontal = data.kind.mark === "bar";
  const extents = extentsOf(data);
  const domain = valueDomain(data, extents);
  const plot = plotArea(data, view, tickTexts(data, domain));
  const scales = scalesOf(data, plot, domain);
  return {
    plot,
    isHorizontal,
    ticks: ticksOf(data, scales.value),
    categories: categoryLabels(data, plot, scales.category),
    ...chartMarks(data, extents, scales),
  };
}

/** Always with zero in it, or lengths would lie. */
function valueDomain({ valueAxis }: ChartData, extents: Extent[][]): [number, number] {
  const reached = [0, ...extents.flat(2)];
  const low = valueAxis.minimum ?? Math.min(...reached);
  const high = valueAxis.maximum ?? Math.max(...reached);
  return widened([low, high === low ? low + 1 : high], valueAxis);
}

/** To whole steps; d3's own nice() takes -5 to 9 all the way down to -10. */
function widened([low, high]: [number, number], axis: ChartData["valueAxis"]): [number, number] {
  const [first = 0, second = 1] = scaleLinear([low, high], [0, 1]).ticks(TICKS);
  const step = second - first;
  return [
    axis.minimum ?? Math.floor(low / step) * step,
    axis.maximum ?? Math.ceil(high / step) * step,
  ];
}

function scalesOf(data: ChartData, plot: Plot, domain: [number, number]): Scales {
  const { kind, categories, categoryAxis } = data;
  const across: [number, number] = [plot.left, plot.right];
  const upwards: [number, number] = [plot.bottom, plot.top];
  const isHorizontal = kind.mark === "bar";
  // Excel puts the first bar at the bottom, the first column at the left.
  const along = isHorizontal ? upwards : across;
  const ordered: [number, number] = categoryAxis.reversed ? [along[1], along[0]] : along;
  const padding = kind.mark === "area" ? 0 : 0.3;
  return {
    value: scaleLinear(domain, isHorizontal ? across : upwards),
    category: scaleBand(categories.keys(), ordered)
      .paddingInner(padding)
      .paddingOuter(padding / 2),
  };
}

function tickTexts(data: ChartData, domain: [number, number]): string[] {
  return ticksOf(data, scaleLinear(domain, [0, 1])).map(({ text }) => text);
}

function ticksOf({ valueAxis }: ChartData, value: ScaleLinear<number, number>): Tick[] {
  const format = value.tickFormat(TICKS, valueAxis.percent ? "%" : undefined);
  return value.ticks(TICKS).map((tick) => ({
    at: value(tick),
    text: format(tick),
    isZero: tick === 0,
  }));
}

function plotArea(data: ChartData, view: View, ticks: string[]): Plot {
  const { title, legend, kind, valueAxis, categoryAxis } = data;
  const isHorizontal = kind.mark === "bar";
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => Math.min(text.length, LONGEST_LABEL))) * CHARACTER_WIDTH;
  const atLeft = isHorizontal ? categoryAxis.title : valueAxis.title;
  const below = isHorizontal ? valueAxis.title : categoryAxis.title;
  return {
    left: 14 + widest(isHorizontal ? data.categories : ticks) + (atLeft ? LINE_HEIGHT : 0),
    top: 16 + (title ? 24 : 0) + (legend === "Top" ? LINE_HEIGHT : 0),
    right: view.width - 18,
    bottom: view.height - 28 - (below ? LINE_HEIGHT : 0) - (legend === "Bottom" ? 22 : 0),
  };
}

/** As many labels as have room, and none longer than its room. */
function categoryLabels(
  { kind, categories }: ChartData,
  plot: Plot,
  scale: ScaleBand<number>,
): CategoryLabel[] {
  const isHorizontal = kind.mark === "bar";
  const length = isHorizontal ? plot.bottom - plot.top : plot.right - plot.left;
  const room = length / Math.max(1, categories.length);
  const longest = Math.max(1, ...categories.map((text) => Math.min(text.length, 10)));
  const needed = isHorizontal ? LINE_HEIGHT * 0.8 : longest * CHARACTER_WIDTH + 8;
  const every = Math.max(1, Math.ceil(needed / room));
  const fits = isHorizontal ? LONGEST_LABEL : Math.floor((room * every) / CHARACTER_WIDTH);
  return categories.flatMap((full, index) => {
    if (index % every !== 0) return [];
    const at = (scale(index) ?? 0) + scale.bandwidth() / 2;
    return [{ at, full, text: shortened(full, Math.max(3, fits)) }];
  });
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
