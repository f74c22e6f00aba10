import fc from "fast-check";
import { compressedLedger } from "../../../../src/core/circularity/network/compressed-ledger";
import { netPositions } from "../../../../src/core/circularity/network/net-positions";
import { networkCircularity } from "../../../../src/core/circularity/network/network-circularity";
import { sum } from "../../../../src/core/numeric/sum";
import { ledgerOf, randomLedgers } from "./ledgers";

test.each([
  // By hand: what goes round is the smallest flow of each ring.
  ["A B 5, B A 100", "B A 95"],
  ["A B 10, B C 7, C A 12", "A B 3, C A 5"],
  ["A B 0.1, B C 0.3, C A 0.2", "B C 0.2, C A 0.1"],
  ["A B 5, B C 5", "A B 5, B C 5"],
  ["A B 2, A A 9, A B 1", "A B 3"],
])("%s becomes %s", (text, left) => {
  expect(compressedLedger(ledgerOf(text))).toEqual(ledgerOf(left));
});

it("leaves nothing of a ring that is even", () => {
  expect(compressedLedger(ledgerOf("A B 5, B A 5")).amounts).toEqual([]);
});

it("leaves every net position as it was, and nothing that goes round", () => {
  const unchanged = fc.property(randomLedgers, (ledger) => {
    const left = compressedLedger(ledger);
    const before = netByParty(ledger);
    const after = netByParty(left);
    for (const [party, net] of before) expect(after.get(party) ?? 0).toBeCloseTo(net, 9);
    const gross = sum(ledger.amounts.filter((_, row) => ledger.from[row] !== ledger.to[row]));
    expect(1 - sum(left.amounts) / gross).toBeCloseTo(networkCircularity(ledger), 9);
    if (left.amounts.length > 0) expect(networkCircularity(left)).toBe(0);
  });
  fc.assert(unchanged, { seed: 16, numRuns: 200 });
});

function netByParty(ledger: Parameters<typeof netPositions>[0]): Map<string, number> {
  return new Map(netPositions(ledger).map(({ party, net }) => [party, net]));
}
