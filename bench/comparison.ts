/*
 * A task timed: who took how long, whether the results agree, whether the target was met. A peer
 * that gives up or gives another result is reported with that, not timed.
 */

import type { Peer, Result, Target, Task } from "./task";
import { timings, type Timing, type TimingOptions } from "./timing";

export interface TimedPeer {
  readonly name: string;
  readonly timing: Timing;
  /** Its median as a multiple of ours. */
  readonly ratio: number;
}

export interface RefusedPeer {
  readonly name: string;
  readonly objection: string;
}

export interface Comparison {
  readonly title: string;
  readonly ours: Timing;
  readonly peers: readonly (TimedPeer | RefusedPeer)[];
  readonly target: { readonly wanted: Target; readonly isMet: boolean } | undefined;
}

/** Rounding, and sums in another order. */
const usualTolerance = 1e-9;

export async function comparison(
  task: Task,
  options?: Partial<TimingOptions>,
): Promise<Comparison> {
  const { refused, admitted } = await examined(task);
  const runs = [task.ours, ...admitted.map(({ run }) => run)];
  const [ours, ...others] = await timings(runs, options);
  if (ours === undefined) throw new Error("There is always a timing of ours.");
  const timed = others.map((timing, index): TimedPeer => {
    const name = admitted[index]?.name ?? "";
    return { name, timing, ratio: timing.median / ours.median };
  });
  const { title, target: wanted } = task;
  const target = wanted && { wanted, isMet: isMet(wanted, ours, timed) };
  return { title, ours, peers: [...timed, ...refused], target };
}

async function examined({ ours, peers = [], tolerance = usualTolerance }: Task): Promise<{
  readonly refused: readonly RefusedPeer[];
  readonly admitted: readonly Peer[];
}> {
  const expected = await ours();
  const refused: RefusedPeer[] = [];
  const admitted: Peer[] = [];
  for (const peer of peers) {
    const objection = await objectionTo(peer, expected, tolerance);
    if (objection === undefined) admitted.push(peer);
    else refused.push({ name: peer.name, objection });
  }
  return { refused, admitted };
}

/** What is wrong with a peer's result; undefined when it is ours, within the tolerance. */
async function objectionTo(
  { run }: Peer,
  expected: Result,
  tolerance: number,
): Promise<string | undefined> {
  try {
    return difference(expected, await run(), tolerance);
  } catch (error) {
    return `gives up: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Where two results part, in words; undefined when they agree. */
function difference(ours: Result, theirs: Result, tolerance: number): string | undefined {
  const [expected, found] = [[ours].flat(), [theirs].flat()];
  if (expected.length !== found.length) {
    return `gives ${found.length} numbers instead of ${expected.length}`;
  }
  const scale = expected.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const at = expected.findIndex(
    (number, index) => !(Math.abs(number - (found[index] ?? NaN)) <= tolerance * scale),
  );
  if (at < 0) return undefined;
  return `gives ${found[at] ?? NaN} instead of ${expected[at] ?? NaN}`;
}

function isMet(target: Target, ours: Timing, peers: readonly TimedPeer[]): boolean {
  if ("milliseconds" in target) return ours.median <= target.milliseconds;
  const rival = peers.find(({ name }) => name === target.timesAsFastAs);
  return rival !== undefined && rival.ratio >= target.factor;
}
