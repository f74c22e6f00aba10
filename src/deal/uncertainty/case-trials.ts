/* A case of a deal, ready for trials: its inputs and the rows of the measures that are wanted. */
import { DealError } from "../../core/errors";
import type { Trials } from "../../language/evaluation/simulate";
import type { Input, Row } from "../../language/expression";
import type { CaseInputs } from "../case-inputs";
import type { Deal } from "../document";
import { inputNumbers } from "../input-numbers";
import { circularDeal } from "../model/circular-deal";
import { shownAs, type ShownAs } from "../shown-as";

export interface Measure extends ShownAs {
  readonly key: string;
  readonly label: string;
}

export const measureKeys: readonly string[] = Object.keys(circularDeal.measures);

export function measureOf(deal: Deal, key: string): Measure {
  const { label, unit } = measureRow(key);
  return { key, label, ...shownAs(unit, deal) };
}

/** What the language needs to compute measures while some inputs change. */
export function caseTrials(
  deal: Deal,
  given: CaseInputs,
  measures: readonly string[],
  changing: readonly Input[],
): Trials {
  return {
    wanted: measures.map(measureRow),
    periods: deal.timeline.years,
    certain: inputNumbers(given),
    isUncertain: (input) => changing.includes(input),
  };
}

function measureRow(key: string): Row {
  const found = Object.hasOwn(circularDeal.measures, key) ? circularDeal.measures[key] : undefined;
  if (found !== undefined) return found.row;
  throw new DealError("missing", `There is no measure "${key}". Use ${measureKeys.join(", ")}.`);
}
