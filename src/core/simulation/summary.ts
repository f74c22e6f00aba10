/*
 * What many trials of one measure say together. A trial without an answer is NaN and left out.
 */

/** The percentiles of every summary. */
export const usualPercentiles = [5, 10, 50, 90, 95] as const;

export interface Summary {
  /** Trials with an answer; when there is none the rest is NaN. */
  readonly answered: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Of the mean, as if the trials were independent: an upper bound for even sampling. */
  readonly standardError: number;
  /** By percent: 5, 10, 50, 90 and 95. */
  readonly percentiles: Readonly<Record<(typeof usualPercentiles)[number], number>>;
}

export function summary(trials: Float64Array): Summary {
  // NaN sorts to the end.
  const sorted = Float64Array.from(trials).sort();
  const answered = answeredOf(sorted);
  const mean = meanOf(trials, answered);
  const standardDeviation = Math.sqrt(squaresAround(trials, mean) / (answered - 1));
  const at = (percent: number): number => percentile(sorted, answered, percent / 100);
  return {
    answered,
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(answered),
    percentiles: { 5: at(5), 10: at(10), 50: at(50), 90: at(90), 95: at(95) },
  };
}

/** The share of the trials with an answer that reach the threshold; NaN when none has one. */
export function probabilityOfReaching(trials: Float64Array, threshold: number): number {
  let [reached, answered] = [0, 0];
  for (const value of trials) {
    if (value >= threshold) reached++;
    if (!Number.isNaN(value)) answered++;
  }
  return reached / answered;
}

function answeredOf(sorted: Float64Array): number {
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
  return count;
}

function meanOf(trials: Float64Array, answered: number): number {
  let total = 0;
  for (const value of trials) if (!Number.isNaN(value)) total += value;
  return total / answered;
}

function squaresAround(trials: Float64Array, mean: number): number {
  let total = 0;
  for (const value of trials) if (!Number.isNaN(value)) total += (value - mean) ** 2;
  return total;
}

/** Excel's PERCENTILE.INC: between the two nearest trials. */
function percentile(sorted: Float64Array, answered: number, share: number): number {
  if (answered === 0) return NaN;
  const place = share * (answered - 1);
  const below = Math.floor(place);
  const from = sorted[below] as number;
  const to = sorted[Math.min(below + 1, answered - 1)] as number;
  return from + (place - below) * (to - from);
}
