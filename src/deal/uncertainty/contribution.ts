/*
 * How much each uncertain input contributes to a measure: the square of their rank correlation, as a
 * share of the sum of all squares. It says nothing of inputs that act only together, or up and down.
 */
import { ascendingOrder } from "../../core/numeric/ascending-order";
import { contributions, rankCorrelation, ranks } from "../../core/simulation/ranks";
import type { Draws } from "../../core/simulation/uniform-draws";
import type { InputKey } from "../model/inputs";
import type { UncertainInput } from "./uncertain-inputs";

export interface Contribution {
  readonly key: InputKey;
  readonly label: string;
  /** −1 to 1: whether the measure rises with the input. */
  readonly rankCorrelation: number;
  /** 0 to 1; those of a measure add up to 1, or are all 0 when nothing moves it. */
  readonly share: number;
}

export interface RankedInput {
  readonly key: InputKey;
  readonly label: string;
  /** The draws themselves: they rank as the values do. */
  readonly draws: Float64Array;
  readonly ranks: Float64Array;
}

export function* rankedInputs(
  uncertain: readonly UncertainInput[],
  draws: Draws,
  trials: number,
  progress: number,
): Generator<number, readonly RankedInput[]> {
  const ranked: RankedInput[] = [];
  for (const [variable, { key, input }] of uncertain.entries()) {
    const drawn = new Float64Array(trials);
    draws(drawn, variable, 0);
    yield progress;
    ranked.push({ key, label: input.label, draws: drawn, ranks: ranks(drawn) });
    yield progress;
  }
  return ranked;
}

/** Largest first. `order` is the ascending order of the values. */
export function contributionsTo(
  values: Float64Array,
  order: Uint32Array,
  inputs: readonly RankedInput[],
): readonly Contribution[] {
  const correlations = rankCorrelations(values, order, inputs);
  const shares = contributions(correlations);
  return inputs
    .map(({ key, label }, place) => ({
      key,
      label,
      rankCorrelation: correlations[place] ?? 0,
      share: shares[place] ?? 0,
    }))
    .sort((one, other) => other.share - one.share);
}

/** Trials without an answer are left out, and the others ranked among themselves. */
function rankCorrelations(
  values: Float64Array,
  order: Uint32Array,
  inputs: readonly RankedInput[],
): number[] {
  const answered = values.filter((value) => !Number.isNaN(value));
  if (answered.length === values.length) {
    const own = ranks(values, order);
    return inputs.map((input) => rankCorrelation(own, input.ranks));
  }
  const own = ranks(answered, ascendingOrder(answered));
  return inputs.map(({ draws }) => {
    const kept = draws.filter((_, trial) => !Number.isNaN(values[trial]));
    return rankCorrelation(own, ranks(kept));
  });
}
