// What the parts of a chart know of it.

import type { ModelObject } from "../../bridge/object-shape";
import type { RangeContext } from "../context";

export interface ChartSource {
  range: RangeContext;
  /** "Auto", "Columns" or "Rows". */
  seriesBy: string;
}

export interface ChartContext extends ModelObject {
  readonly chartType: string;
  readonly source: ChartSource;
  /** Draws it again. */
  changed(): void;
}
