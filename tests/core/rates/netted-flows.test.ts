import { nettedFlows, signChanges } from "../../../src/core/rates/netted-flows";

test.each([
  ["in order already", [-1, 2], [0, 1], [-1, 2], [0, 1]],
  ["by time", [2, -1], [1, 0], [-1, 2], [0, 1]],
  ["with a day's flows summed", [-1, 2, 3], [0, 1, 1], [-1, 5], [0, 1]],
  ["without zeros", [0, -1, 0, 2], [0, 1, 2, 3], [-1, 2], [1, 3]],
  ["without a day that cancels", [-1, 5, -5, 2], [0, 1, 1, 2], [-1, 2], [0, 2]],
  // 0.1 + 0.2 − 0.3 is 2.8e-17 in doubles.
  ["without cents that cancel", [-1, 0.1, 0.2, -0.3], [0, 1, 1, 1], [-1], [0]],
  // By hand: one unit beside 1e15 is far above the rounding of 1e15, which is 0.06.
  ["with one unit left of 1e15", [1e15 + 1, -1e15], [0, 0], [1], [0]],
  ["scaled by the largest when too large for squares", [-2e200, 1e200], [0, 1], [-1, 0.5], [0, 1]],
  ["not at all", [], [], [], []],
])("gives flows %s", (_name, flows, times, amounts, distinct) => {
  expect(nettedFlows(flows, times)).toEqual({ amounts, times: distinct });
});

test.each([
  [[-1, 1], 1],
  [[-1, 1, -1], 2],
  [[-1, -1], 0],
  [[], 0],
])("counts the changes of sign in %j", (amounts, changes) => {
  expect(signChanges({ amounts, times: amounts.map((_, index) => index) })).toBe(changes);
});
