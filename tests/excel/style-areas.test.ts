import fc from "fast-check";
import { styleAreas } from "../../src/excel/style-areas";
import type { CellPlan } from "../../src/workbook/plan";
import type { StyleName } from "../../src/workbook/styles";

/** Each letter a cell: i for input, t for total, a blank for none. */
function cellsOf(...rows: readonly string[]): CellPlan[] {
  const named: Record<string, StyleName> = { i: "input", t: "total" };
  return rows.flatMap((line, row) =>
    Array.from(line).flatMap((letter, column) => {
      const style = named[letter];
      return style ? { row: row + 1, column: column + 1, content: 1, style } : [];
    }),
  );
}

it.each([
  ["a block", ["ii", "ii"], 1],
  ["a row above a column", ["iii", "i", "i"], 2],
  ["two styles", ["iit", "iit"], 2],
  ["a gap in a row", ["i i"], 2],
  ["a gap between rows", ["i", "", "i"], 2],
  ["nothing", [], 0],
])("makes of %s as few areas as it can", (_, rows, count) => {
  expect(styleAreas(cellsOf(...rows))).toHaveLength(count);
});

it("covers every cell once, in its own style, and no other", () => {
  const line = fc.string({ unit: fc.constantFrom("i", "t", " "), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (rows) => {
      const cells = cellsOf(...rows);
      const covered = styleAreas(cells).flatMap(({ style, area }) =>
        Array.from({ length: area.rows * area.columns }, (_, index) => {
          const row = area.row + Math.floor(index / area.columns);
          return `${style} ${row} ${area.column + (index % area.columns)}`;
        }),
      );
      const expected = cells.map(({ style, row, column }) => `${style} ${row} ${column}`);
      expect(covered.sort()).toEqual(expected.sort());
    }),
    { seed: 3 },
  );
});
