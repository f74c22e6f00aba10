/*
 * The indicators of the lock-in index, once: each has a value, two goalposts and a weight. Choice of
 * indicators: ours, after the terms that the FTC's 6(b) report of January 2025 lists; the rules of the
 * index: OECD/JRC Handbook on Constructing Composite Indicators (2008).
 */
import { scalar, type InputOf } from "../../language/input";
import { score, share, weight, years, type Unit } from "../../language/units";

const indicators = {
  committedShare: ["Computing bought under the commitment", share],
  termLeft: ["Years left to run", years],
  ownChips: ["Work that runs on the vendor's own chips", share],
  dataHeld: ["Data held with the vendor", share],
  exitCharge: ["Exit charge, as a share of a year's purchases", share],
} as const satisfies Record<string, readonly [string, Unit<"number">]>;

export type IndicatorKey = keyof typeof indicators;

export const indicatorKeys = Object.keys(indicators) as IndicatorKey[];

type NumberInput = InputOf<"number", "scalar">;
type IndicatorInputs = Readonly<
  Record<
    IndicatorKey | `${IndicatorKey}Low` | `${IndicatorKey}High` | `${IndicatorKey}Weight`,
    NumberInput
  >
>;

export function indicatorLabel(key: IndicatorKey): string {
  return indicators[key][0];
}

/** Values first, then goalposts, then weights, so that each group is a range of the sheet. */
export const indicatorInputs = Object.fromEntries([
  ...inputsOf("", (label, unit, first) =>
    scalar(label, unit, { low: 0, ...(first && { heading: "Lock-in" }) }),
  ),
  ...inputsOf("Low", (label, unit) =>
    scalar(`${label}: none`, unit, { low: 0, usual: 0, definition: "Scores 0" }),
  ),
  ...inputsOf("High", (label, unit) =>
    scalar(`${label}: full`, unit, { low: 0, usual: 1, definition: "Scores 1" }),
  ),
  ...inputsOf("Weight", (label) => scalar(`${label}: weight`, weight, { low: 0, usual: 1 })),
]) as IndicatorInputs;

/** The unit of a normalised indicator. */
export const scoreUnit = score;

function inputsOf(
  suffix: string,
  declare: (label: string, unit: Unit<"number">, first: boolean) => NumberInput,
): [string, NumberInput][] {
  return indicatorKeys.map((key, place) => {
    const [label, unit] = indicators[key];
    return [`${key}${suffix}`, declare(label, unit, place === 0)];
  });
}
