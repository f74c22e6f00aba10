// The two axes of a chart.

import { shapeOf, type ModelObject } from "../../bridge/object-shape";
import type { ChartContext } from "./chart-context";
import { ChartTextFormat, ChartTitle } from "./chart-parts";

export class ChartAxes implements ModelObject {
  static readonly shape = shapeOf("ChartAxes", { objects: ["categoryAxis", "valueAxis"] });

  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;

  constructor(chart: ChartContext) {
    this.categoryAxis = new ChartAxis(chart);
    this.valueAxis = new ChartAxis(chart);
  }
}

export class ChartAxis implements ModelObject {
  static readonly shape = shapeOf("ChartAxis", {
    stored: [
      "displayUnit",
      "maximum",
      "minimum",
      "numberFormat",
      "reversePlotOrder",
      "tickLabelPosition",
      "visible",
    ],
    objects: ["format", "majorGridlines", "title"],
  });

  readonly title: ChartTitle;
  readonly majorGridlines: ChartGridlines;
  readonly format: ChartTextFormat;
  displayUnit = "None";
  numberFormat = "General";
  reversePlotOrder = false;
  tickLabelPosition = "NextToAxis";
  visible = true;
  /** "" lets the host choose. */
  maximum: number | "" = "";
  minimum: number | "" = "";

  constructor(readonly chart: ChartContext) {
    this.title = new ChartTitle(chart);
    this.majorGridlines = new ChartGridlines(chart);
    this.format = new ChartTextFormat(chart);
  }

  changed(): void {
    this.chart.changed();
  }
}

class ChartGridlines implements ModelObject {
  static readonly shape = shapeOf("ChartGridlines", { stored: ["visible"] });

  visible = true;

  constructor(readonly chart: ChartContext) {}

  changed(): void {
    this.chart.changed();
  }
}
