/*
 * The model deal's numbers as they were last looked at: every measure, and every row's total or last
 * value. A run that differs writes what it found beside the expected file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/deal/evaluate";
import { circularDeal } from "../../src/deal/model/circular-deal";
import { modelDeal } from "../support/deals";

type Golden = Record<string, Record<string, number | null>>;

const expectedFile = join(__dirname, "amazon-anthropic.json");
const actualFile = join(__dirname, "amazon-anthropic.actual.json");

function numbers(): Golden {
  const deal = modelDeal();
  return Object.fromEntries(
    deal.cases.map(({ name }) => {
      const { rows } = evaluate(deal, name);
      const values = circularDeal.rows.map((row) => {
        if (row.shape === "scalar") return [row.label, rows.value(row)];
        return row.totalled
          ? [`${row.label}, total`, rows.total(row)]
          : [`${row.label}, last year`, rows.series(row).at(-1)];
      });
      return [name, Object.fromEntries(values) as Record<string, number>];
    }),
  );
}

it("has not moved", () => {
  const actual = numbers();
  const expected = JSON.parse(readFileSync(expectedFile, "utf8")) as Golden;
  const moved = Object.entries(actual).flatMap(([name, values]) =>
    Object.entries(values)
      .filter(([label, value]) => !isClose(value, expected[name]?.[label]))
      .map(([label, value]) => `${name}, ${label}: ${value}, was ${expected[name]?.[label]}`),
  );
  if (moved.length > 0) writeFileSync(actualFile, `${JSON.stringify(actual, null, 2)}\n`);
  expect(moved).toEqual([]);
  expect(Object.values(expected).map((values) => Object.keys(values).length)).toEqual(
    Object.values(actual).map((values) => Object.keys(values).length),
  );
});

function isClose(actual: number | null, expected: number | null | undefined): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return false;
  return Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
}
