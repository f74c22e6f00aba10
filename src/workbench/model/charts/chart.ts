// One chart: what it shows and where it lies. It is drawn by whoever implements ChartDrawing, since
// Univer's own charts are not open source.

import { HostError } from "../../bridge/host-error";
import { shapeOf } from "../../bridge/object-shape";
import type { Named } from "../collection";
import { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";

export interface ChartDrawing {
  /** Draws a chart, or draws it again after a change. */
  draw(chart: Chart): void;
  erase(chart: Chart): void;
  /** False when the user has taken a chart away, by undo for instance. */
  shows(chart: Chart): boolean;
}

export interface ChartSource {
  range: Range;
  /** "Auto", "Columns" or "Rows". */
  seriesBy: string;
}

export class Chart implements Named {
  static readonly shape = shapeOf("Chart", {
    scalars: ["height", "id", "left", "top", "width"],
    stored: ["chartType", "name", "style"],
    objects: ["axes", "dataLabels", "legend", "series", "title", "worksheet"],
    keepReference: true,
  });

  readonly title = new ChartTitle(this);
  readonly legend = new ChartLegend(this);
  readonly dataLabels = new ChartDataLabels(this);
  readonly axes = new ChartAxes(this);
  readonly series = new ChartSeriesCollection(this);
  style = 2;
  /** The cells it covers, or null when left, top, width and height say so. */
  cover: Range | null = null;
  #box = { left: 0, top: 0, width: 360, height: 216 };

  constructor(
    readonly worksheet: Worksheet,
    readonly id: string,
    public name: string,
    public chartType: string,
    public source: ChartSource,
  ) {}

  identity(): { Id: string } {
    return { Id: this.id };
  }

  /** In points, as all measures here. */
  get left(): number {
    return this.#box.left;
  }

  set left(left: number) {
    this.#place({ left });
  }

  get top(): number {
    return this.#box.top;
  }

  set top(top: number) {
    this.#place({ top });
  }

  get width(): number {
    return this.#box.width;
  }

  set width(width: number) {
    this.#place({ width });
  }

  get height(): number {
    return this.#box.height;
  }

  set height(height: number) {
    this.#place({ height });
  }

  setPosition(start: Range | string, end: Range | string = start): void {
    const first = this.worksheet.rangeOf(start);
    const last = this.worksheet.rangeOf(end);
    this.cover = new Range(this.worksheet, {
      row: first.rowIndex,
      column: first.columnIndex,
      rows: last.rowIndex + last.rowCount - first.rowIndex,
      columns: last.columnIndex + last.columnCount - first.columnIndex,
    });
    this.changed();
  }

  setData(source: Range, seriesBy = "Auto"): void {
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    this.source = { range: source, seriesBy };
    this.changed();
  }

  activate(): void {
    this.worksheet.activate();
  }

  changed(): void {
    this.worksheet.workbook.drawing?.draw(this);
  }

  delete(): void {
    this.worksheet.charts.remove(this);
  }

  #place(change: Partial<{ left: number; top: number; width: number; height: number }>): void {
    this.#box = { ...this.#box, ...change };
    this.cover = null;
    this.changed();
  }
}
