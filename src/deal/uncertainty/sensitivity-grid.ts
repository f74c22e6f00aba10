/* A measure over chosen values of one or two inputs, the others as in the case. */
import { inputOf } from "../case-inputs";
import type { Deal } from "../document";
import type { InputKey } from "../model/inputs";
import { measureOf, type Measure } from "./case-trials";
import { measuresAt, type PointValue } from "./points";

export interface Axis {
  readonly input: InputKey;
  /** Numbers, words of a choice, or factors of a series. */
  readonly values: readonly PointValue[];
}

export interface GridSettings {
  readonly measure: string;
  readonly down: Axis;
  /** Left out for a table of one input. */
  readonly across?: Axis;
}

export interface SensitivityGrid {
  readonly measure: Measure;
  readonly down: Axis & { readonly label: string };
  readonly across?: Axis & { readonly label: string };
  /** A row for each value down, with one cell for each value across; NaN without an answer. */
  readonly cells: readonly (readonly number[])[];
}

export function sensitivityGrid(
  deal: Deal,
  caseName: string,
  { measure, down, across }: GridSettings,
): SensitivityGrid {
  const columns = across?.values.length ?? 1;
  const count = down.values.length * columns;
  const points = new Map<InputKey, readonly PointValue[]>();
  points.set(
    down.input,
    down.values.flatMap((value) => repeated(value, columns)),
  );
  if (across !== undefined) {
    points.set(
      across.input,
      down.values.flatMap(() => across.values),
    );
  }
  const [values = new Float64Array()] = measuresAt(deal, caseName, [measure], points, count);
  return {
    measure: measureOf(deal, measure),
    down: labelled(down),
    ...(across !== undefined && { across: labelled(across) }),
    cells: down.values.map((_, row) => [...values.subarray(row * columns, (row + 1) * columns)]),
  };
}

function repeated(value: PointValue, times: number): PointValue[] {
  return Array.from({ length: times }, () => value);
}

function labelled(axis: Axis): Axis & { readonly label: string } {
  return { ...axis, label: inputOf(axis.input).label };
}
