import { mostSobolVariables, sobolDraws } from "../../../src/core/simulation/sobol-draws";
import { errorKind } from "../error-kind";

function points(variables: number, first: number, count: number, seed?: number): number[][] {
  const draws = sobolDraws(variables, seed);
  const columns = Array.from({ length: variables }, (_, variable) => {
    const out = new Float64Array(count);
    draws(out, variable, first);
    return out;
  });
  return Array.from({ length: count }, (_, point) =>
    columns.map((column) => Number(column[point])),
  );
}

it("begins in two dimensions as published", () => {
  // SciPy's own test of its Sobol engine, unscrambled (DOMAIN.md, 8.4).
  expect(points(2, 0, 8)).toEqual([
    [0, 0],
    [0.5, 0.5],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.375, 0.375],
    [0.875, 0.875],
    [0.625, 0.125],
    [0.125, 0.625],
  ]);
});

// Computed with SciPy 1.17.1: qmc.Sobol(12, scramble=False).random(1024).
test.each([
  [3, [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25, 0.25, 0.25, 0.25, 0.25]],
  [
    100,
    [
      0.4140625, 0.2578125, 0.7734375, 0.7265625, 0.8828125, 0.7421875, 0.0234375, 0.4765625,
      0.6328125, 0.6953125, 0.4609375, 0.6796875,
    ],
  ],
  [
    511,
    [
      0.001953125, 0.501953125, 0.408203125, 0.845703125, 0.353515625, 0.876953125, 0.744140625,
      0.462890625, 0.220703125, 0.201171875, 0.341796875, 0.830078125,
    ],
  ],
  [
    1000,
    [
      0.2197265625, 0.0966796875, 0.5185546875, 0.6767578125, 0.2802734375, 0.9072265625,
      0.0458984375, 0.8994140625, 0.5009765625, 0.0693359375, 0.0849609375, 0.2548828125,
    ],
  ],
])("gives point %i in twelve dimensions, asked for alone or on the way", (index, expected) => {
  expect(points(12, index, 1)).toEqual([expected]);
  expect(points(12, 0, index + 1)[index]).toEqual(expected);
});

test.each([
  ["as published", undefined],
  ["shifted", 3],
])("puts one of 256 points in each of 256 slices of every dimension: %s", (_name, seed) => {
  const drawn = points(mostSobolVariables, 0, 256, seed);
  for (let variable = 0; variable < mostSobolVariables; variable++) {
    const slices = drawn.map((point) => Math.floor(Number(point[variable]) * 256));
    expect(new Set(slices).size).toBe(256);
  }
});

it("never draws 0 or 1 when it is shifted", () => {
  const drawn = points(mostSobolVariables, 0, 4096, 1).flat();
  expect(drawn.filter((draw) => draw <= 0 || draw >= 1)).toEqual([]);
});

it("refuses a thirteenth variable", () => {
  expect(errorKind(() => sobolDraws(13))).toBe("badInput");
});
