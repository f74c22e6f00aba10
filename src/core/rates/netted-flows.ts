/*
 * Cash flows made ready for a search: in order of time, one a day, none of 0. What a day's flows
 * cancel to is taken for 0 when it is smaller than the rounding of the amounts themselves.
 */

import { CompensatedSum } from "../numeric/compensated-sum";

/** Amounts at strictly ascending times, none of them 0. */
export interface NettedFlows {
  readonly amounts: readonly number[];
  readonly times: readonly number[];
}

/** Half a unit in the last place, relative: how far a decimal amount is from the double beside it. */
const rounding = 2 ** -53;

/** Outside these sizes squares and sums of amounts leave the range of a double. */
const largestSafe = 1e150;
const smallestSafe = 1e-150;

/** Flows summed by time, sorted, without zeros, and scaled when they are of extreme size. */
export function nettedFlows(flows: readonly number[], times: readonly number[]): NettedFlows {
  const netted = isOrdered(flows, times)
    ? { amounts: flows, times }
    : sortedAndSummed(flows, times);
  const largest = netted.amounts.reduce((size, amount) => Math.max(size, Math.abs(amount)), 0);
  if (largest === 0 || (largest < largestSafe && largest > smallestSafe)) return netted;
  return withoutZeros({
    amounts: netted.amounts.map((amount) => amount / largest),
    times: netted.times,
  });
}

/** How often the amounts change sign: by Descartes' rule no fewer than the rates that solve them. */
export function signChanges({ amounts }: NettedFlows): number {
  let changes = 0;
  for (let index = 1; index < amounts.length; index += 1) {
    if ((amounts[index] ?? 0) > 0 !== (amounts[index - 1] ?? 0) > 0) changes += 1;
  }
  return changes;
}

/** The usual case, in which there is nothing to do. */
function isOrdered(flows: readonly number[], times: readonly number[]): boolean {
  let previous = -Infinity;
  for (let index = 0; index < flows.length; index += 1) {
    const time = times[index] ?? 0;
    if (flows[index] === 0 || time <= previous) return false;
    previous = time;
  }
  return true;
}

function sortedAndSummed(flows: readonly number[], times: readonly number[]): NettedFlows {
  const timeOf = (index: number): number => times[index] ?? 0;
  const order = flows.map((_, index) => index).sort((a, b) => timeOf(a) - timeOf(b));
  const amounts: number[] = [];
  const distinct: number[] = [];
  for (let from = 0; from < order.length;) {
    const time = timeOf(order[from] ?? 0);
    let to = from + 1;
    while (to < order.length && timeOf(order[to] ?? 0) === time) to += 1;
    amounts.push(netOf(order.slice(from, to).map((index) => flows[index] ?? 0)));
    distinct.push(time);
    from = to;
  }
  return withoutZeros({ amounts, times: distinct });
}

function netOf(sameDay: readonly number[]): number {
  const net = new CompensatedSum();
  let size = 0;
  for (const amount of sameDay) {
    net.add(amount);
    size += Math.abs(amount);
  }
  return Math.abs(net.value) <= rounding * size && sameDay.length > 1 ? 0 : net.value;
}

function withoutZeros({ amounts, times }: NettedFlows): NettedFlows {
  const isFlow = (_: unknown, index: number): boolean => amounts[index] !== 0;
  return { amounts: amounts.filter(isFlow), times: times.filter(isFlow) };
}
