// The fill of one or several ranges. Without a fill Excel says white.

import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { commonStyle, setStyle } from "./cell-styles";
import type { RangeContext } from "./context";

export class RangeFill implements ModelObject {
  static readonly shape = shapeOf("RangeFill", { scalars: ["color"] });

  constructor(readonly ranges: readonly RangeContext[]) {}

  get color(): string | null {
    return commonStyle(this.ranges, ({ bg }) => bg?.rgb?.toUpperCase() ?? "#FFFFFF");
  }

  set color(rgb: string | null) {
    for (const range of this.ranges) setStyle(range, "bg", rgb ? { rgb } : null);
  }

  clear(): void {
    for (const range of this.ranges) setStyle(range, "bg", null);
  }
}
