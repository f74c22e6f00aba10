import { flowNetwork } from "../../../../src/core/circularity/network/flow-network";
import { strongComponents } from "../../../../src/core/circularity/network/strong-components";
import { ledgerOf, ring } from "./ledgers";

/** The parties of each component, in the order of their first party. */
function components(text: string): string[] {
  const network = flowNetwork(ledgerOf(text));
  const names = new Map<number, string>();
  for (const [party, component] of strongComponents(network).entries())
    names.set(component, (names.get(component) ?? "") + (network.names[party] ?? ""));
  return [...names.values()];
}

test.each([
  ["A B 1, B A 1", ["AB"]],
  ["A B 1, B C 1", ["A", "B", "C"]],
  // By hand: two rings joined one way only.
  ["A B 1, B A 1, B C 1, C D 1, D C 1", ["AB", "CD"]],
  ["A B 1, B C 1, C A 1, C D 1, D B 1", ["ABCD"]],
])("%s", (text, expected) => {
  expect(components(text)).toEqual(expected);
});

it("walks 100,000 parties in a ring without running out of stack", () => {
  expect(new Set(strongComponents(flowNetwork(ring(100_000)))).size).toBe(1);
});
