import fc from "fast-check";
import { flowNetwork, netUnits } from "../../../../src/core/circularity/network/flow-network";
import { largestCirculation } from "../../../../src/core/circularity/network/largest-circulation";
import type { Ledger } from "../../../../src/core/circularity/network/ledger";
import { ledgerOf, ledgerOfMatrix, publishedNetworks, randomLedgers, ring } from "./ledgers";

function circulating(ledger: Ledger): number {
  const network = flowNetwork(ledger);
  return network.amountOf(largestCirculation(network).reduce((total, each) => total + each, 0));
}

test.each([
  // By hand: A and B net 5 either way.
  ["the example of compnet", "A B 10, B C 15, B A 5", 10],
  ["5 one way, 100 back", "A B 5, B A 100", 10],
  // By hand: three times the smallest.
  ["a ring of three", "A B 10, B C 7, C A 12", 21],
  ["decimals, to the last digit", "A B 0.1, B C 0.3, C A 0.2", 0.3],
  ["a chain", "A B 5, B C 5", 0],
  // By hand: 6 by way of 3, 3 by way of 4: 3 · 6 + 3 · 3.
  ["two rings that share a flow", "1 2 10, 2 3 6, 2 4 4, 3 1 6, 4 1 3", 27],
  // By hand: the one flow C A serves the longer ring, 4 · 1, and not the shorter, 3 · 1.
  ["the longer of two rings", "A B 1, B C 1, A D 1, D E 1, E C 1, C A 1", 4],
  ["rows of one pair, added up", "A B 2, B A 3, A B 1", 6],
  ["a flow to oneself", "A A 9, A B 1", 0],
])("takes out of %s what goes round", (_name, text, expected) => {
  expect(circulating(ledgerOf(text))).toBe(expected);
});

test.each(publishedNetworks)("$name: as by linear programme", ({ flow, maxCirculation }) => {
  const atLeastZero = Math.max(0, maxCirculation);
  expect(circulating(ledgerOfMatrix(flow))).toBeCloseTo(atLeastZero, 9);
});

it("keeps every net position, stays within every flow and cannot be made larger", () => {
  const proved = fc.property(randomLedgers, (ledger) => {
    const network = flowNetwork(ledger);
    const circulation = largestCirculation(network);
    expect([...netUnits({ ...network, units: circulation })].every((net) => net === 0)).toBe(true);
    const within = circulation.every((x, arc) => x >= 0 && x <= (network.units[arc] ?? 0));
    expect(within).toBe(true);
    expect(hasRoomForMore(network, circulation)).toBe(false);
  });
  fc.assert(proved, { seed: 11, numRuns: 300 });
});

it("copes with a ring of 10,000 parties", () => {
  // By hand: the smallest flow, 1, all the way round.
  expect(circulating(ring(10_000))).toBe(10_000);
});

/**
 * Whether some way round gains more forward flows than it takes back: a positive cycle among what is
 * left, found after Bellman and Ford. There is none exactly when the circulation is largest.
 */
function hasRoomForMore(
  network: ReturnType<typeof flowNetwork>,
  circulation: Float64Array,
): boolean {
  const gains = new Map<string, [number, number, number]>();
  circulation.forEach((x, arc) => {
    const [tail = 0, head = 0] = [network.tails[arc], network.heads[arc]];
    if (x < (network.units[arc] ?? 0)) gains.set(`${String(arc)} on`, [tail, head, 1]);
    if (x > 0) gains.set(`${String(arc)} back`, [head, tail, -1]);
  });
  const best = network.names.map(() => 0);
  for (let round = 0; round <= network.parties; round++) {
    let better = false;
    for (const [from, to, gain] of gains.values()) {
      if ((best[from] ?? 0) + gain <= (best[to] ?? 0)) continue;
      best[to] = (best[from] ?? 0) + gain;
      better = true;
    }
    if (!better) return false;
  }
  return true;
}
