// Title, legend and data labels of a chart.

import { shapeOf, type ModelObject } from "../../bridge/object-shape";
import type { ChartContext } from "./chart-context";
import { ChartFont } from "./chart-font";

abstract class ChartPart implements ModelObject {
  declare readonly ["constructor"]: ModelObject["constructor"];

  constructor(readonly chart: ChartContext) {}

  changed(): void {
    this.chart.changed();
  }
}

export class ChartTitle extends ChartPart {
  static readonly shape = shapeOf("ChartTitle", {
    stored: ["overlay", "text", "visible"],
    objects: ["format"],
  });

  readonly format = new ChartTextFormat(this.chart);
  overlay = false;
  text = "";
  visible = true;
}

export class ChartLegend extends ChartPart {
  static readonly shape = shapeOf("ChartLegend", {
    stored: ["overlay", "position", "visible"],
    objects: ["format"],
  });

  readonly format = new ChartTextFormat(this.chart);
  overlay = false;
  position = "Bottom";
  visible = true;
}

/** Recorded; only whether values are shown changes the drawing. */
export class ChartDataLabels extends ChartPart {
  static readonly shape = shapeOf("ChartDataLabels", {
    stored: ["numberFormat", "position", "showCategoryName", "showSeriesName", "showValue"],
    objects: ["format"],
  });

  readonly format = new ChartTextFormat(this.chart);
  numberFormat = "General";
  position = "BestFit";
  showCategoryName = false;
  showSeriesName = false;
  showValue = false;
}

export class ChartTextFormat extends ChartPart {
  static readonly shape = shapeOf("ChartTextFormat", { objects: ["font"] });

  readonly font = new ChartFont(this.chart);
}
