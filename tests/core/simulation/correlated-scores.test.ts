/* Iman and Conover's method on Mildenhall's worked example. */
import {
  correlatedScores,
  correlations,
  inRanksOf,
} from "../../../src/core/simulation/correlated-scores";
import example from "../../vectors/iman-conover.json";
import { errorKind } from "../error-kind";

function columnsOf(rows: readonly (readonly number[])[]): Float64Array[] {
  return (rows[0] ?? []).map((_, column) => Float64Array.from(rows, (row) => row[column] ?? NaN));
}

const mixed = correlatedScores(columnsOf(example.M), example.S);

it("mixes the scores as published", () => {
  for (const [column, expected] of columnsOf(example.T).entries()) {
    // The scores are published to five decimals.
    for (const [trial, value] of expected.entries()) {
      expect(Math.abs((mixed[column]?.[trial] ?? NaN) - value)).toBeLessThan(2e-5);
    }
  }
});

it("puts the draws in the published order", () => {
  const drawn = columnsOf(example.X);
  const ordered = drawn.map((column, place) => inRanksOf(mixed[place] ?? column, column));
  expect(ordered).toEqual(columnsOf(example.Y));
});

it("gives the mixed scores the target correlations to the last digits", () => {
  for (const [row, values] of correlations(mixed).entries()) {
    for (const [column, value] of values.entries()) {
      expect(value).toBeCloseTo(example.S[row]?.[column] ?? NaN, 12);
    }
  }
});

test.each([
  [
    "of the wrong size",
    [
      [1, 0.5],
      [0.5, 1],
    ],
  ],
  ["with two sides that differ", example.S.map((row, r) => row.map((v, c) => (r < c ? v / 2 : v)))],
  ["with another diagonal", example.S.map((row, r) => row.map((v, c) => (r === c ? 2 : v)))],
  [
    "that no variables can have",
    example.S.map((row, r) => row.map((_, c) => (r === c ? 1 : -0.9))),
  ],
])("refuses correlations %s", (_name, target) => {
  expect(errorKind(() => correlatedScores(columnsOf(example.M), target))).toBe("badInput");
});

it("refuses two trials for four inputs", () => {
  const few = columnsOf(example.M).map((column) => column.slice(0, 2));
  expect(errorKind(() => correlatedScores(few, example.S))).toBe("badInput");
});
