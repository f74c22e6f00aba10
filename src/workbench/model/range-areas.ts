// Several rectangles of one sheet, formatted together.

import { HostError } from "../bridge/host-error";
import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { RangeContext } from "./context";
import { RangeFormat } from "./range-format";
import { clearRange } from "./range-edits";

export class RangeAreas implements ModelObject {
  static readonly shape = shapeOf("RangeAreas", {
    scalars: ["address", "areaCount", "cellCount"],
    objects: ["areas", "conditionalFormats", "format", "worksheet"],
    keepReference: true,
  });

  constructor(readonly ranges: readonly RangeContext[]) {}

  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((total, { cellCount }) => total + cellCount, 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.ranges);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.ranges);
  }

  get worksheet(): ModelObject | null {
    return this.ranges[0]?.worksheet ?? null;
  }

  clear(applyTo = "All"): void {
    for (const range of this.ranges) clearRange(range, applyTo);
  }
}

class RangeCollection implements ModelObject {
  static readonly shape = shapeOf("RangeCollection");

  constructor(readonly items: readonly RangeContext[]) {}

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): RangeContext {
    const range = this.items[index];
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
}
