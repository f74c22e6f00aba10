import { leakySystemSolution } from "../../../src/core/contagion/leaky-system";

test.each<[string, number[][], number[], number[]]>([
  ["nobody", [], [], []],
  ["nobody who passes anything on", [[0]], [3], [3]],
  // By hand: x = 3 + y/2 and y = x/2.
  [
    "two who pass half on",
    [
      [0, 0.5],
      [0.5, 0],
    ],
    [3, 0],
    [4, 2],
  ],
  // By hand: the first two pass everything on to the third.
  [
    "a chain",
    [
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ],
    [2, 3, 5],
    [2, 5, 10],
  ],
])("solves for %s", (_name, passedOn, given, expected) => {
  expect(leakySystemSolution(passedOn, given)).toEqual(
    expected.map((amount): unknown => expect.closeTo(amount, 12)),
  );
});

it("has no solution for a circle without a leak", () => {
  const circle = [
    [0, 1],
    [1, 0],
  ];
  expect(leakySystemSolution(circle, [1, 0])).toBeUndefined();
});
