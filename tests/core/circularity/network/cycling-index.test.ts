import fc from "fast-check";
import { cyclingIndex } from "../../../../src/core/circularity/network/cycling-index";
import { errorKind } from "../../error-kind";
import { publishedNetworks } from "./ledgers";

test.each(publishedNetworks)(
  "$name: as the R package enaR's definition",
  ({ flow, input, FCI }) => {
    expect(cyclingIndex(flow, input)).toBeCloseTo(FCI, 9);
  },
);

it("is 0.1101686 for the oyster reef, as the vignette of enaR prints", () => {
  const reef = publishedNetworks.find(({ name }) => name === "Oyster Reef");
  expect(cyclingIndex(reef?.flow ?? [], reef?.input ?? [])).toBeCloseTo(0.1101686, 7);
});

test.each([
  // By hand: T is 100 for both, and 5 of 100 come back to either: 1 − 1/n = 0.05.
  [
    "5 one way, 100 back",
    [
      [0, 5],
      [100, 0],
    ],
    [0, 95],
    0.05,
  ],
  [
    "a chain",
    [
      [0, 5],
      [0, 0],
    ],
    [5, 0],
    0,
  ],
  [
    "a closed ring",
    [
      [0, 3],
      [3, 0],
    ],
    [0, 0],
    1,
  ],
  // By hand: two parties of 3 go round for ever, one of 6 not at all.
  [
    "a closed ring beside an open party",
    [
      [0, 3, 0],
      [3, 0, 0],
      [0, 0, 0],
    ],
    [0, 0, 6],
    0.5,
  ],
  // By hand: half of what A has goes to A again: n = 2.
  ["half to oneself", [[1]], [1], 0.5],
  [
    "a party that does nothing",
    [
      [0, 0],
      [0, 0],
    ],
    [1, 0],
    0,
  ],
])("%s", (_name, flows, inputs, expected) => {
  expect(cyclingIndex(flows, inputs)).toBeCloseTo(expected, 12);
});

it("lies between 0 and 1 and does not mind the unit", () => {
  const matrix = fc.array(
    fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 }),
    {
      minLength: 5,
      maxLength: 5,
    },
  );
  const bounded = fc.property(matrix, (flows) => {
    const inputs = flows.map((row) => 1 + row.reduce((total, flow) => total + flow, 0));
    const index = cyclingIndex(flows, inputs);
    expect(index).toBeGreaterThanOrEqual(0);
    expect(index).toBeLessThan(1);
    const inCents = flows.map((row) => row.map((flow) => flow * 100));
    expect(
      cyclingIndex(
        inCents,
        inputs.map((input) => input * 100),
      ),
    ).toBeCloseTo(index, 12);
  });
  fc.assert(bounded, { seed: 15 });
});

test.each([
  ["is not square", [[0, 1]], [1], "badInput"],
  [
    "has inputs of another count",
    [
      [0, 1],
      [1, 0],
    ],
    [1],
    "badInput",
  ],
  ["has a negative flow", [[-1]], [5], "badInput"],
  ["has a negative input", [[1]], [-5], "badInput"],
  [
    "pays what it never got",
    [
      [0, 5],
      [0, 0],
    ],
    [0, 0],
    "badInput",
  ],
  ["does nothing", [[0]], [0], "divideByZero"],
] as [string, number[][], number[], string][])(
  "refuses a system that %s",
  (_name, flows, inputs, kind) => {
    expect(errorKind(() => cyclingIndex(flows, inputs))).toBe(kind);
  },
);
