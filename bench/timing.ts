/*
 * How long a call takes. Calls are timed in batches long enough for the clock; batches of all
 * contenders alternate, so that a busy moment of the machine meets them all; the median counts.
 */

import type { Result, Run } from "./task";

export interface Timing {
  /** Milliseconds a call: the median of the batches. */
  readonly median: number;
  /** Half the distance between the quartiles, as a share of the median. */
  readonly spread: number;
  /** What the last call gave. */
  readonly result: Result;
}

export interface TimingOptions {
  /** Milliseconds a batch lasts at least. */
  readonly batch: number;
  /** Milliseconds of calls before any counts. */
  readonly warmUp: number;
  /** Milliseconds for the batches of one contender, as far as the fewest rounds allow. */
  readonly budget: number;
  readonly clock: () => number;
}

const usual: TimingOptions = {
  batch: 20,
  warmUp: 300,
  budget: 2000,
  clock: () => performance.now(),
};

/** A median of fewer says nothing. */
const fewestRounds = 5;
const mostRounds = 25;

interface Batch {
  readonly elapsed: number;
  readonly result: Result;
}

/** The timing of each run, in their order. */
export async function timings(
  runs: readonly Run[],
  options: Partial<TimingOptions> = {},
): Promise<Timing[]> {
  const settings = { ...usual, ...options };
  const { budget, clock } = settings;
  const contenders: Contender[] = [];
  for (const run of runs) contenders.push(await warmedUp(run, settings));
  const rounds = roundsWithin(budget, Math.max(...contenders.map(({ elapsed }) => elapsed)));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) await takeSample(contender, clock);
  }
  return contenders.map(({ samples, result }) => ({ ...distribution(samples), result }));
}

interface Contender {
  readonly run: Run;
  /** In a batch. */
  readonly calls: number;
  /** Milliseconds of a batch at the end of the warm-up. */
  readonly elapsed: number;
  readonly samples: number[];
  result: Result;
}

/** Doubles the calls until a batch is long enough and the compiler has seen the code often. */
async function warmedUp(run: Run, { batch, warmUp, clock }: TimingOptions): Promise<Contender> {
  const start = clock();
  let calls = 1;
  let last = await timedBatch(run, calls, clock);
  while (last.elapsed < batch || clock() - start < warmUp) {
    if (last.elapsed < batch) calls *= 2;
    last = await timedBatch(run, calls, clock);
  }
  return { run, calls, elapsed: last.elapsed, samples: [], result: last.result };
}

async function takeSample(contender: Contender, clock: () => number): Promise<void> {
  const { elapsed, result } = await timedBatch(contender.run, contender.calls, clock);
  contender.samples.push(elapsed / contender.calls);
  contender.result = result;
}

async function timedBatch(run: Run, calls: number, clock: () => number): Promise<Batch> {
  const start = clock();
  let answer = run();
  for (let call = 1; call < calls; call++) {
    // Waiting for what is there already would cost more than a small function.
    if (answer instanceof Promise) await answer;
    answer = run();
  }
  const result = await answer;
  return { elapsed: clock() - start, result };
}

function roundsWithin(budget: number, batch: number): number {
  return Math.min(mostRounds, Math.max(fewestRounds, Math.floor(budget / batch)));
}

function distribution(samples: readonly number[]): Pick<Timing, "median" | "spread"> {
  const ascending = samples.toSorted((one, other) => one - other);
  const median = quantile(ascending, 0.5);
  const range = quantile(ascending, 0.75) - quantile(ascending, 0.25);
  return { median, spread: range / 2 / median };
}

/** By linear interpolation, as Excel's PERCENTILE.INC. */
function quantile(ascending: readonly number[], share: number): number {
  const place = share * (ascending.length - 1);
  const below = ascending[Math.floor(place)] ?? NaN;
  const above = ascending[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}
