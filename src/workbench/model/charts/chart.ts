// One chart: what it shows and where it lies. It is drawn by whoever implements ChartDrawing.

import { HostError } from "../../bridge/host-error";
import { shapeOf } from "../../bridge/object-shape";
import type { Named } from "../collection";
import { Range } from "../range";
import type { SheetContext } from "../context";
import type { ChartContext, ChartSource } from "./chart-context";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";

export class Chart implements Named, ChartContext {
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
    readonly worksheet: SheetContext,
    readonly id: string,
    public name: string,
    public chartType: string,
    public source: ChartSource,
    /** Takes it out of the collection it is in. */
    readonly remove: (chart: Chart) => void,
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
    const first = Range.of(this.worksheet, start);
    const last = Range.of(this.worksheet, end);
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
    this.remove(this);
  }

  #place(change: Partial<{ left: number; top: number; width: number; height: number }>): void {
    this.#box = { ...this.#box, ...change };
    this.cover = null;
    this.changed();
  }
}
