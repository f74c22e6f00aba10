/*
 * The indicators of the lock-in index, once: each has a value, two goalposts and a weight. Choice of
 * indicators: ours, after the terms that the FTC's 6(b) report of January 2025 lists; the rules of the
 * index: OECD/JRC Handbook on Constructing Composite Indicators (2008).
 */
import { scalar, type InputOf } from "../../language/input";
import { score, share, weight, years, type Unit } from "../../language/units";

interface Indicator {
  readonly label: string;
  readonly unit: Unit<"number">;
  readonly definition: string;
}

const indicators = {
  committedShare: {
    label: "Committed computing",
    unit: share,
    definition: "Share of all computing that is bought under the commitment",
  },
  termLeft: { label: "Term left", unit: years, definition: "Years that the commitment has to run" },
  ownChips: {
    label: "Work on own chips",
    unit: share,
    definition: "Share of the work that runs on chips of the vendor's own",
  },
  dataHeld: {
    label: "Data held",
    unit: share,
    definition: "Share of the customer's data that lies with the vendor",
  },
  exitCharge: {
    label: "Exit charge",
    unit: share,
    definition: "What leaving costs, as a share of a year's purchases",
  },
} as const satisfies Record<string, Indicator>;

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
  return indicators[key].label;
}

/** Values first, then goalposts, then weights, so that each group is a range of the sheet. */
export const indicatorInputs = Object.fromEntries([
  ...inputsOf("", ({ label, unit, definition }, first) =>
    scalar(label, unit, { low: 0, definition, ...(first && { heading: "Lock-in" }) }),
  ),
  ...inputsOf("Low", ({ label, unit }) =>
    scalar(`${label}: none`, unit, { low: 0, usual: 0, definition: "Scores 0" }),
  ),
  ...inputsOf("High", ({ label, unit }) =>
    scalar(`${label}: full`, unit, { low: 0, usual: 1, definition: "Scores 1" }),
  ),
  ...inputsOf("Weight", ({ label }) => scalar(`${label}: weight`, weight, { low: 0, usual: 1 })),
]) as IndicatorInputs;

/** The unit of a normalised indicator. */
export const scoreUnit = score;

function inputsOf(
  suffix: string,
  declare: (indicator: Indicator, first: boolean) => NumberInput,
): [string, NumberInput][] {
  return indicatorKeys.map((key, place) => [
    `${key}${suffix}`,
    declare(indicators[key], place === 0),
  ]);
}
