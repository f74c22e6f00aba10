/*
 * How much each uncertain input contributes to a measure: the square of their rank correlation, as a
 * share of the sum of all squares. It says nothing of inputs that act only together, or up and down.
 * The first 20,000 trials say it: the standard error of a correlation is then 0.007, and ranking more
 * would take longer than the trials themselves.
 */
import { contributions, rankCorrelation, ranks } from "../../core/simulation/ranks";
import type { Draws } from "../../core/simulation/uniform-draws";
import type { InputKey } from "../model/inputs";
import type { UncertainInput } from "./uncertain-inputs";

const mostRanked = 20_000;

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
    const drawn = new Float64Array(Math.min(trials, mostRanked));
    draws(drawn, variable, 0);
    yield progress;
    ranked.push({ key, label: input.label, draws: drawn, ranks: ranks(drawn) });
    yield progress;
  }
  return ranked;
}

/** Largest first. */
export function contributionsTo(
  values: Float64Array,
  inputs: readonly RankedInput[],
): readonly Contribution[] {
  const correlations = rankCorrelations(values.subarray(0, mostRanked), inputs);
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
function rankCorrelations(values: Float64Array, inputs: readonly RankedInput[]): number[] {
  const answered = values.filter((value) => !Number.isNaN(value));
  const own = ranks(answered);
  if (answered.length === values.length) {
    return inputs.map((input) => rankCorrelation(own, input.ranks));
  }
  return inputs.map(({ draws }) => {
    const kept = draws.filter((_, trial) => !Number.isNaN(values[trial]));
    return rankCorrelation(own, ranks(kept));
  });
}
