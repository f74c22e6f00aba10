import fc from "fast-check";
import type { Ledger } from "../../../../src/core/circularity/network/ledger";
import { loops } from "../../../../src/core/circularity/network/loops";
import { errorKind } from "../../error-kind";
import { ledgerOf, randomLedgers, ring } from "./ledgers";

function found(ledger: Ledger, limits?: Parameters<typeof loops>[1]): [string, number][] {
  return loops(ledger, limits).loops.map(({ parties, bottleneck }) => [
    parties.join(""),
    bottleneck,
  ]);
}

test.each([
  // By hand: the smallest flow on each way round.
  ["A B 5, B A 100", [["AB", 5]]],
  [
    "A B 5, B A 100, B C 7, C A 12",
    [
      ["AB", 5],
      ["ABC", 5],
    ],
  ],
  [
    "C A 3, A B 9, B C 4, B A 8",
    [
      ["AB", 8],
      ["CAB", 3],
    ],
  ],
  ["A B 1, B C 1", []],
  ["A A 1, A B 1", []],
  ["A B 1, B A 1, A B 2", [["AB", 1]]],
] as [string, [string, number][]][])("%s", (text, expected) => {
  expect(found(ledgerOf(text))).toEqual(expected);
});

/** Everybody pays everybody: Σ over k of C(n, k) · (k − 1)! loops. */
function everybody(parties: number): Ledger {
  const pairs = Array.from({ length: parties ** 2 }, (_, at) => [
    Math.floor(at / parties),
    at % parties,
  ]);
  return {
    from: pairs.map(([from]) => `P${String(from)}`),
    to: pairs.map(([, to]) => `P${String(to)}`),
    amounts: pairs.map((_, at) => 1 + ((at * 7) % 5)),
  };
}

it("finds every loop of a full network of five: 10 + 20 + 30 + 24", () => {
  const all = found(everybody(5), { top: 1000 });
  expect(all).toHaveLength(84);
  expect(new Set(all.map(([parties]) => parties)).size).toBe(84);
  expect(found(everybody(5), { top: 1000, maxParties: 3 })).toHaveLength(30);
});

it("lists loops widest first, and the first ones whatever the number asked for", () => {
  const ordered = fc.property(randomLedgers, fc.integer({ min: 1, max: 8 }), (ledger, top) => {
    const widths = found(ledger, { top: 100_000, maxParties: 7 }).map(([, width]) => width);
    expect(widths).toEqual([...widths].sort((one, other) => other - one));
    const first = found(ledger, { top, maxParties: 7 }).map(([, width]) => width);
    expect(first).toEqual(widths.slice(0, top));
  });
  fc.assert(ordered, { seed: 18 });
});

it("says when the search stopped, and what it has is right", () => {
  const { loops: some, stopped } = loops(everybody(12), { top: 100_000, maxLooks: 2000 });
  expect(stopped).toBe(true);
  expect(some.length).toBeGreaterThan(0);
  expect(loops(everybody(4)).stopped).toBe(false);
});

it("goes round 10,000 parties and stops short of them when asked", () => {
  // By hand: the smallest flow of the ring is 1.
  const [only] = loops(ring(10_000), { maxParties: 10_000 }).loops;
  expect(only?.parties).toHaveLength(10_000);
  expect(only?.bottleneck).toBe(1);
  expect(loops(ring(10_000)).loops).toEqual([]);
});

test.each([
  ["loops of one", { maxParties: 1 }],
  ["half a party", { maxParties: 2.5 }],
  ["no row", { top: 0 }],
])("refuses %s", (_name, limits) => {
  expect(errorKind(() => loops(ledgerOf("A B 1"), limits))).toBe("badInput");
});
