// Borders of one or several ranges. Style, weight and colour arrive one after the other; each is
// drawn as soon as it is known, beside what is there already.

import {
  BorderStyleTypes,
  BorderType,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { HostError } from "../bridge/host-error";
import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { styleOf } from "./cell-styles";
import type { RangeContext } from "./context";

type Side = "t" | "b" | "l" | "r";

interface Edge {
  type: BorderType;
  /** Where the edge is read: a side of the first or of the last cell. */
  side: Side;
  cell: "first" | "last";
}

const EDGES: Record<string, Edge> = {
  EdgeTop: { type: BorderType.TOP, side: "t", cell: "first" },
  EdgeBottom: { type: BorderType.BOTTOM, side: "b", cell: "last" },
  EdgeLeft: { type: BorderType.LEFT, side: "l", cell: "first" },
  EdgeRight: { type: BorderType.RIGHT, side: "r", cell: "last" },
  InsideHorizontal: { type: BorderType.HORIZONTAL, side: "b", cell: "first" },
  InsideVertical: { type: BorderType.VERTICAL, side: "r", cell: "first" },
};

const LINES: Record<string, BorderStyleTypes> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** Weights other than "Thin" of a continuous line. */
const WEIGHTS: Record<string, BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

export class RangeBorderCollection implements ModelObject {
  static readonly shape = shapeOf("RangeBorderCollection");

  constructor(readonly ranges: readonly RangeContext[]) {}

  get items(): RangeBorder[] {
    return Object.keys(EDGES).map((edge) => this.getItem(edge));
  }

  getItem(name: string): RangeBorder {
    const edge = EDGES[name];
    if (!edge) throw new HostError("NotImplemented", `Border ${name} is not implemented`);
    return new RangeBorder(this.ranges, name, edge);
  }
}

export class RangeBorder implements ModelObject {
  static readonly shape = shapeOf("RangeBorder", {
    scalars: ["color", "sideIndex", "style", "weight"],
  });

  constructor(
    readonly ranges: readonly RangeContext[],
    readonly sideIndex: string,
    readonly edge: Edge,
  ) {}

  get style(): string {
    const drawn = this.#drawn()?.s ?? BorderStyleTypes.NONE;
    return keyOf(LINES, drawn) ?? (keyOf(WEIGHTS, drawn) ? "Continuous" : "None");
  }

  set style(style: string) {
    const line = LINES[style];
    if (line === undefined) throw new HostError("InvalidArgument", `Unknown line "${style}"`);
    this.#draw(line, this.color);
  }

  get weight(): string {
    return keyOf(WEIGHTS, this.#drawn()?.s ?? BorderStyleTypes.NONE) ?? "Thin";
  }

  set weight(weight: string) {
    this.#draw(WEIGHTS[weight] ?? BorderStyleTypes.THIN, this.color);
  }

  get color(): string {
    return this.#drawn()?.cl.rgb?.toUpperCase() ?? "#000000";
  }

  set color(color: string) {
    this.#draw(this.#drawn()?.s ?? BorderStyleTypes.THIN, color);
  }

  #draw(line: BorderStyleTypes, color: string): void {
    for (const { range } of this.ranges) range.setBorder(this.edge.type, line, color);
  }

  #drawn(): Nullable<IBorderStyleData> {
    const [range] = this.ranges;
    if (!range) return null;
    const { row, column, rows, columns } = range.area;
    const last = this.edge.cell === "last";
    const cell = last ? [row + rows - 1, column + columns - 1] : [row, column];
    return sideOf(styleOf(range.worksheet, cell[0] ?? 0, cell[1] ?? 0), this.edge.side);
  }
}

function sideOf({ bd }: IStyleData, side: Side): Nullable<IBorderStyleData> {
  return bd?.[side];
}

function keyOf(known: Record<string, BorderStyleTypes>, value: BorderStyleTypes): string | null {
  return Object.keys(known).find((key) => known[key] === value) ?? null;
}
