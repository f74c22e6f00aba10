import { cholesky } from "../../../src/core/numeric/cholesky";

it("takes the root of a correlation matrix", () => {
  // By hand: 0.6² + 0.8² = 1.
  expect(
    cholesky([
      [1, 0.6],
      [0.6, 1],
    ]),
  ).toEqual([[1], [0.6, 0.8]]);
});

test.each([
  [
    "perfect correlation",
    [
      [1, 1],
      [1, 1],
    ],
  ],
  [
    "correlations that contradict each other",
    [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ],
  ],
])("has no root of %s", (_name, matrix) => {
  expect(cholesky(matrix)).toBeUndefined();
});
