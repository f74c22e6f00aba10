/*
 * The largest part of a network that only goes round: what can be taken out of it without changing
 * anybody's net position.
 */

import { netUnits, type Arcs } from "./flow-network";
import { leastFlow } from "./least-flow";
import { strongComponents } from "./strong-components";

/**
 * Units on each arc that go round: Σx is largest with 0 ≤ x ≤ units, and every party pays as much of
 * it as it is paid.
 *
 * What remains is the least flow with the same net positions. Money goes round only within strongly
 * connected components, so flows between them are no part of either. The sum is unique; where ways
 * round share an arc, which of them is taken need not be.
 *
 * @see D'Errico, Roukny (2017), Compressing over-the-counter markets: conservative compression.
 */
export function largestCirculation(network: Arcs): Float64Array {
  const components = strongComponents(network);
  const { tails, heads, units } = network;
  const inside = [...units.keys()].filter(
    (arc) => components[tails[arc] as number] === components[heads[arc] as number],
  );
  const within: Arcs = {
    parties: network.parties,
    tails: Int32Array.from(inside, (arc) => tails[arc] as number),
    heads: Int32Array.from(inside, (arc) => heads[arc] as number),
    units: Float64Array.from(inside, (arc) => units[arc] as number),
  };
  const remaining = leastFlow(within, netUnits(within));
  const circulation = new Float64Array(units.length);
  for (const [place, arc] of inside.entries())
    circulation[arc] = (units[arc] as number) - (remaining[place] as number);
  return circulation;
}
