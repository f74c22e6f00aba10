// Univer's own charts are not open source, so somebody else draws what is recorded of them.

import type { ModelObject } from "../../bridge/object-shape";

export interface ChartDrawing {
  /** Draws a chart, or draws it again after a change. */
  draw(chart: ModelObject): void;
  erase(chart: ModelObject): void;
  /** False when the user has taken a chart away, by undo for instance. */
  shows(chart: ModelObject): boolean;
}
