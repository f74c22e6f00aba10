// The font of one or several ranges. A property in which cells differ reads as null.

import { BooleanNumber } from "@univerjs/core";
import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { commonStyle, setStyle } from "./cell-styles";
import type { RangeContext } from "./context";

const DEFAULT_SIZE = 11;
const DEFAULT_NAME = "Arial";

export class RangeFont implements ModelObject {
  static readonly shape = shapeOf("RangeFont", {
    scalars: ["bold", "color", "italic", "name", "size", "strikethrough", "underline"],
  });

  constructor(readonly ranges: readonly RangeContext[]) {}

  get bold(): boolean | null {
    return commonStyle(this.ranges, ({ bl }) => bl === BooleanNumber.TRUE);
  }

  set bold(bold: boolean | null) {
    for (const range of this.ranges) setStyle(range, "bl", flag(bold));
  }

  get italic(): boolean | null {
    return commonStyle(this.ranges, ({ it }) => it === BooleanNumber.TRUE);
  }

  set italic(italic: boolean | null) {
    for (const range of this.ranges) setStyle(range, "it", flag(italic));
  }

  get strikethrough(): boolean | null {
    return commonStyle(this.ranges, ({ st }) => st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(struck: boolean | null) {
    for (const range of this.ranges) setStyle(range, "st", { s: flag(struck) });
  }

  /** Every kind of underline is drawn as a single line. */
  get underline(): string | null {
    return commonStyle(this.ranges, ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(line: string | null) {
    for (const range of this.ranges) setStyle(range, "ul", { s: flag(line !== "None") });
  }

  get color(): string | null {
    return commonStyle(this.ranges, ({ cl }) => cl?.rgb?.toUpperCase() ?? "#000000");
  }

  set color(rgb: string | null) {
    for (const range of this.ranges) setStyle(range, "cl", { rgb });
  }

  get size(): number | null {
    return commonStyle(this.ranges, ({ fs }) => fs ?? DEFAULT_SIZE);
  }

  set size(points: number | null) {
    for (const range of this.ranges) setStyle(range, "fs", points ?? DEFAULT_SIZE);
  }

  get name(): string | null {
    return commonStyle(this.ranges, ({ ff }) => ff ?? DEFAULT_NAME);
  }

  set name(family: string | null) {
    for (const range of this.ranges) setStyle(range, "ff", family ?? DEFAULT_NAME);
  }
}

function flag(on: boolean | null): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
