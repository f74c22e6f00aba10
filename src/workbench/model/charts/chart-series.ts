// The series of a chart: read from its source, until an add-in adds series of its own.

import { HostError } from "../../bridge/host-error";
import { shapeOf, type ModelObject } from "../../bridge/object-shape";
import { type Range } from "../range";
import type { ChartContext } from "./chart-context";
import { sourceSeries, type SeriesData } from "./source-series";

export class ChartSeries implements ModelObject {
  static readonly shape = shapeOf("ChartSeries", {
    scalars: ["name"],
    stored: ["axisGroup", "chartType", "gapWidth", "hasDataLabels", "overlap", "smooth"],
    objects: ["format"],
  });

  readonly format: ChartSeriesFormat;
  axisGroup = "Primary";
  chartType: string;
  gapWidth = 150;
  hasDataLabels = false;
  overlap = 0;
  smooth = false;
  values: Range | null = null;
  categories: Range | null = null;
  #name: string | null = null;

  constructor(
    readonly chart: ChartContext,
    readonly index: number,
    /** Takes it out of the collection it is in. */
    readonly remove: (series: ChartSeries) => void,
  ) {
    this.chartType = chart.chartType;
    this.format = new ChartSeriesFormat(chart);
  }

  get name(): string {
    return this.#name ?? this.#fromSource?.name ?? `Series${this.index + 1}`;
  }

  set name(name: string) {
    this.#name = name;
    this.chart.changed();
  }

  get numbers(): number[] {
    const own = this.values?.values.flat().map((value) => Number(value) || 0);
    return own ?? this.#fromSource?.values ?? [];
  }

  get labels(): string[] {
    return this.categories?.text.flat() ?? this.#fromSource?.categories ?? [];
  }

  setValues(range: Range): void {
    this.values = range;
    this.chart.changed();
  }

  setXAxisValues(range: Range): void {
    this.categories = range;
    this.chart.changed();
  }

  changed(): void {
    this.chart.changed();
  }

  delete(): void {
    this.remove(this);
  }

  get #fromSource(): SeriesData | undefined {
    return sourceSeries(this.chart.source)[this.index];
  }
}

export class ChartSeriesCollection implements ModelObject {
  static readonly shape = shapeOf("ChartSeriesCollection", { scalars: ["count"] });

  readonly #known: ChartSeries[] = [];
  /** Series the add-in added or left over; null while the source says which there are. */
  #own: ChartSeries[] | null = null;

  constructor(readonly chart: ChartContext) {}

  get items(): ChartSeries[] {
    if (this.#own) return this.#own;
    return sourceSeries(this.chart.source).map(
      (_, index) => (this.#known[index] ??= this.#series(index)),
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw new HostError("ItemNotFound");
    return series;
  }

  add(name?: string): ChartSeries {
    const before = this.items;
    const series = this.#series(before.length);
    this.#own = [...before, series];
    if (name !== undefined) series.name = name;
    return series;
  }

  #series(index: number): ChartSeries {
    return new ChartSeries(this.chart, index, (gone) => {
      this.remove(gone);
    });
  }

  remove(series: ChartSeries): void {
    this.#own = this.items.filter((item) => item !== series);
    this.chart.changed();
  }
}

class ChartSeriesFormat implements ModelObject {
  static readonly shape = shapeOf("ChartSeriesFormat", { objects: ["fill", "line"] });

  readonly fill: ChartFill;
  readonly line: ChartLine;

  constructor(chart: ChartContext) {
    this.fill = new ChartFill(chart);
    this.line = new ChartLine(chart);
  }
}

class ChartFill implements ModelObject {
  static readonly shape = shapeOf("ChartFill");

  /** "" lets the host choose. */
  color = "";

  constructor(readonly chart: ChartContext) {}

  setSolidColor(color: string): void {
    this.color = color;
    this.chart.changed();
  }

  clear(): void {
    this.setSolidColor("");
  }
}

class ChartLine implements ModelObject {
  static readonly shape = shapeOf("ChartLineFormat", { stored: ["color", "lineStyle", "weight"] });

  color = "";
  lineStyle = "Automatic";
  weight = 1.5;

  constructor(readonly chart: ChartContext) {}

  changed(): void {
    this.chart.changed();
  }
}
