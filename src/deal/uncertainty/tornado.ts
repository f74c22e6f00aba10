/* One input at a time from low to high, the others as in the case: which one moves a measure most. */
import { caseInputs, inputOf } from "../case-inputs";
import type { Deal } from "../document";
import type { InputKey } from "../model/inputs";
import { measureOf, type Measure } from "./case-trials";
import { measuresAt, valueInCase, type PointValue } from "./points";

export interface TornadoSettings {
  readonly measure: string;
  /** The range of each input; of a series that of a factor. */
  readonly ranges: Readonly<
    Partial<Record<InputKey, { readonly low: number; readonly high: number }>>
  >;
}

export interface TornadoBar {
  readonly key: InputKey;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The measure with the input at its low, at its high value; NaN without an answer. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
}

export interface Tornado {
  readonly measure: Measure;
  /** The measure of the case itself. */
  readonly base: number;
  /** The longest first; bars without an answer last. */
  readonly bars: readonly TornadoBar[];
}

export function tornado(
  deal: Deal,
  caseName: string,
  { measure, ranges }: TornadoSettings,
): Tornado {
  const given = caseInputs(deal, caseName);
  const inputs = (Object.entries(ranges) as [InputKey, { low: number; high: number }][]).filter(
    ([, range]) => (range as unknown) !== undefined,
  );
  const count = 1 + 2 * inputs.length;
  const points = new Map(
    inputs.map(([key, { low, high }], place) => {
      const values = Array.from<PointValue>({ length: count }).fill(usual(key));
      values.splice(1 + 2 * place, 2, low, high);
      return [key, values];
    }),
  );
  const [values = new Float64Array()] = measuresAt(deal, caseName, [measure], points, count);
  const bars = inputs.map(([key, { low, high }], place): TornadoBar => {
    const [atLow = NaN, atHigh = NaN] = values.subarray(1 + 2 * place, 3 + 2 * place);
    const swing = Math.abs(atHigh - atLow);
    return { key, label: inputOf(key).label, low, high, atLow, atHigh, swing };
  });
  bars.sort((one, other) => length(other) - length(one));
  return { measure: measureOf(deal, measure), base: values[0] ?? NaN, bars };

  function usual(key: InputKey): PointValue {
    return valueInCase(key, given);
  }
}

function length({ swing }: TornadoBar): number {
  return Number.isNaN(swing) ? -1 : swing;
}
