import fc from "fast-check";
import { networkCircularity } from "../../../../src/core/circularity/network/network-circularity";
import { errorKind } from "../../error-kind";
import { ledgerOf, ledgerOfMatrix, publishedNetworks, randomLedgers, ring } from "./ledgers";

// The first three by hand from the definitions; Microsoft, Nvidia and Anthropic announced 5, 10 and 30.
test.each([
  ["A B 5, B A 100", [10 / 105, 10 / 105, 10 / 105, 0.05]],
  ["A B 5, B C 5", [0, 0, 0.5, 0]],
  ["A B 10, B C 7, C A 12", [0, 21 / 29, 24 / 29, undefined]],
  ["Microsoft Anthropic 5, Nvidia Anthropic 10, Anthropic Microsoft 30", [10 / 45, 10 / 45]],
  // By hand: all of it goes round, by every measure but the first.
  ["A B 10, B C 10, C A 10", [0, 1, 1, 1]],
  // The ledger of the R package netensembleR.
  ["a b 2, b a 7, a c 3, c b 4", [4 / 16]],
  // The ledger of a Julia package, by hand 2 · 4 + 2 · 1.
  ["A B 5, B A 4, C D 1, D C 1, E F 6", [10 / 17]],
] as [string, (number | undefined)[]][])("%s", (text, expected) => {
  const measures = ["reciprocity", "circulation", "excess", "cycling"] as const;
  expected.forEach((value, at) => {
    if (value === undefined) return;
    expect(networkCircularity(ledgerOf(text), measures[at])).toBeCloseTo(value, 12);
  });
});

test.each(publishedNetworks)("$name: reciprocity and circulation", (network) => {
  const ledger = ledgerOfMatrix(network.flow);
  expect(networkCircularity(ledger, "reciprocity")).toBeCloseTo(network.reciprocity, 12);
  const share = Math.max(0, network.maxCirculation) / network.gross;
  expect(networkCircularity(ledger)).toBeCloseTo(share, 10);
});

it("puts reciprocity below circulation below excess, to the last digit", () => {
  const ordered = fc.property(randomLedgers, (ledger) => {
    const reciprocity = networkCircularity(ledger, "reciprocity");
    const circulation = networkCircularity(ledger, "circulation");
    const excess = networkCircularity(ledger, "excess");
    expect(reciprocity).toBeGreaterThanOrEqual(0);
    expect(circulation).toBeGreaterThanOrEqual(reciprocity);
    expect(excess).toBeGreaterThanOrEqual(circulation);
    expect(excess).toBeLessThanOrEqual(1);
  });
  fc.assert(ordered, { seed: 12, numRuns: 300 });
});

it("is 0 by cycling exactly when it is 0 by circulation, flows to oneself left out", () => {
  const alike = fc.property(randomLedgers, ({ from, to, amounts }) => {
    const others = amounts.map((amount, row) => (from[row] === to[row] ? 0 : Math.round(amount)));
    fc.pre(others.some((amount) => amount > 0));
    const ledger = { from, to, amounts: others };
    const cycling = networkCircularity(ledger, "cycling");
    expect(cycling > 1e-12).toBe(networkCircularity(ledger) > 0);
  });
  fc.assert(alike, { seed: 13 });
});

it("does not mind the unit, the order of rows or a row split in two", () => {
  const same = fc.property(randomLedgers, ({ from, to, amounts }) => {
    const changed = {
      from: [...from, ...from].reverse(),
      to: [...to, ...to].reverse(),
      amounts: [...amounts, ...amounts].reverse().map((amount) => amount * 512),
    };
    for (const measure of ["circulation", "reciprocity", "excess", "cycling"] as const)
      expect(networkCircularity(changed, measure)).toBeCloseTo(
        networkCircularity({ from, to, amounts }, measure),
        9,
      );
  });
  fc.assert(same, { seed: 14 });
});

it("sees one party in many spellings", () => {
  const ledger = { from: ["Open AI", "nvidia "], to: [" Nvidia", "OPEN  AI"], amounts: [3, 3] };
  expect(networkCircularity(ledger, "reciprocity")).toBe(1);
});

it("counts a flow to oneself in cycling only", () => {
  expect(networkCircularity(ledgerOf("A A 5"), "cycling")).toBe(1);
  expect(errorKind(() => networkCircularity(ledgerOf("A A 5")))).toBe("divideByZero");
});

it("says when too many parties hang together to follow the money", () => {
  expect(errorKind(() => networkCircularity(ring(1001), "cycling"))).toBe("badInput");
});

test.each([
  ["nothing flows", "A B 0", "divideByZero"],
  ["an amount is negative", "A B -1", "badInput"],
  ["a name is blank", " B 1", "badInput"],
])("refuses a ledger in which %s", (_name, text, kind) => {
  expect(errorKind(() => networkCircularity(ledgerOf(text)))).toBe(kind);
});
