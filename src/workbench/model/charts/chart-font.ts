// The font of a chart's text. Recorded: the drawing has one of its own.

import { shapeOf, type ModelObject } from "../../bridge/object-shape";
import type { ChartContext } from "./chart-context";

export class ChartFont implements ModelObject {
  static readonly shape = shapeOf("ChartFont", {
    stored: ["bold", "color", "italic", "name", "size"],
  });

  bold = false;
  italic = false;
  color = "#000000";
  name = "Arial";
  size = 10;

  constructor(readonly chart: ChartContext) {}
}
