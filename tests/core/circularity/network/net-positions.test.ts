import fc from "fast-check";
import { netPositions } from "../../../../src/core/circularity/network/net-positions";
import { sum } from "../../../../src/core/numeric/sum";
import { errorKind } from "../../error-kind";
import { ledgerOf, randomLedgers, ring } from "./ledgers";

it("lists what each paid, received and keeps, largest net first", () => {
  // By hand: B pays 15 and 5 and is paid 10.
  expect(netPositions(ledgerOf("A B 10, B C 15, B A 5"))).toEqual([
    { party: "C", paid: 0, received: 15, net: 15 },
    { party: "A", paid: 10, received: 5, net: -5 },
    { party: "B", paid: 20, received: 10, net: -10 },
  ]);
});

it("counts a flow to oneself on both sides and shows parties with nothing", () => {
  expect(netPositions(ledgerOf("A A 5, B A 0"))).toEqual([
    { party: "A", paid: 5, received: 5, net: 0 },
    { party: "B", paid: 0, received: 0, net: 0 },
  ]);
});

it("has nets that sum to 0 and agree with what was paid and received", () => {
  const balanced = fc.property(randomLedgers, (ledger) => {
    const positions = netPositions(ledger);
    expect(sum(positions.map(({ net }) => net))).toBeCloseTo(0, 9);
    for (const { paid, received, net } of positions) expect(received - paid).toBeCloseTo(net, 9);
    expect(sum(positions.map(({ paid }) => paid))).toBeCloseTo(sum(ledger.amounts), 8);
  });
  fc.assert(balanced, { seed: 17 });
});

it("copes with 10,000 parties", () => {
  // By hand: the first pays 1 and is paid 10,000; everybody else pays 1 more than it is paid.
  const [first] = netPositions(ring(10_000));
  expect(first).toEqual({ party: "P0", paid: 1, received: 10_000, net: 9_999 });
});

test.each([
  ["lists of two lengths", { from: ["A"], to: ["B", "C"], amounts: [1] }],
  ["a blank name", { from: ["A"], to: [" "], amounts: [1] }],
  ["a negative amount", { from: ["A"], to: ["B"], amounts: [-1] }],
  ["what is no number", { from: ["A"], to: ["B"], amounts: [NaN] }],
])("refuses %s", (_name, ledger) => {
  expect(errorKind(() => netPositions(ledger))).toBe("badInput");
});
