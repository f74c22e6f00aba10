/*
 * A composite of lock-in scores under the rules of the OECD and the Joint Research Centre: weights
 * in the open, a compensating mean (arithmetic) and a partly compensating one (geometric). No
 * standard lock-in index exists; this is a composite of the analyst's own.
 */

import { DealError } from "../errors";
import { requireNonNegative, requireSameCount } from "../numeric/requirements";
import { sum } from "../numeric/sum";

export type LockinAggregation = "arithmetic" | "geometric";

interface WeightedScore {
  readonly score: number;
  readonly weight: number;
}

/**
 * The weighted mean of the scores, times 100.
 *
 * arithmetic Σ wᵢsᵢ; geometric Π sᵢ^wᵢ, which a single 0 brings down to 0; weights are scaled to sum
 * 1 and equal by default. A missing score is left out with its weight; it is not a 0.
 *
 * @throws DealError "missing" when every score is; "badInput" when a score is outside 0 … 1, a
 * weight negative, the counts differ, or no score has any weight.
 * @example lockinIndex([0.25, 1]) is 62.5, and geometric 50
 * @see Nardo and others (2008), Handbook on Constructing Composite Indicators, OECD.
 */
export function lockinIndex(
  scores: readonly (number | undefined)[],
  weights?: readonly number[],
  aggregation: LockinAggregation = "arithmetic",
): number {
  if (weights !== undefined) {
    requireSameCount(["scores", "weights"], scores, weights);
    requireNonNegative("weights", weights, "Give weights of 0 or more.");
  }
  const counted = countedScores(scores, weights);
  const arithmetic = between(counted, arithmeticMean(counted));
  if (aggregation === "arithmetic") return 100 * arithmetic;
  // Rounding must not put the geometric mean above the arithmetic one.
  return 100 * Math.min(arithmetic, between(counted, geometricMean(counted)));
}

/** The scores that are there and weigh something, weights scaled to sum 1. */
function countedScores(
  scores: readonly (number | undefined)[],
  weights?: readonly number[],
): WeightedScore[] {
  const present = scores.flatMap((score, index) =>
    score === undefined ? [] : { score: requireScore(score, index), weight: weights?.[index] ?? 1 },
  );
  if (present.length === 0) throw new DealError("missing", "scores are all blank. Give one.");
  const weighing = present.filter(({ weight }) => weight > 0);
  const largest = weighing.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (largest === 0) throw new DealError("badInput", "weights are all 0. Give one above 0.");
  // Scaled down first: two weights near the largest number would add up to infinity.
  const whole = sum(weighing.map(({ weight }) => weight / largest));
  return weighing.map(({ score, weight }) => ({ score, weight: weight / largest / whole }));
}

function requireScore(score: number, index: number): number {
  if (score >= 0 && score <= 1) return score;
  const scaled = "Scores lie between 0 and 1; LOCKIN_SCORE brings a measure there.";
  throw new DealError("badInput", `scores, item ${index + 1} is ${score}. ${scaled}`);
}

function arithmeticMean(counted: readonly WeightedScore[]): number {
  return sum(counted.map(({ score, weight }) => weight * score));
}

function geometricMean(counted: readonly WeightedScore[]): number {
  // The logarithm of 0 is no number to add up.
  if (counted.some(({ score }) => score === 0)) return 0;
  return Math.exp(sum(counted.map(({ score, weight }) => weight * Math.log(score))));
}

/** A mean lies between the smallest and the largest; equal scores give exactly themselves. */
function between(counted: readonly WeightedScore[], mean: number): number {
  const smallest = counted.reduce((least, { score }) => Math.min(least, score), 1);
  const largest = counted.reduce((most, { score }) => Math.max(most, score), 0);
  return Math.min(largest, Math.max(smallest, mean));
}
