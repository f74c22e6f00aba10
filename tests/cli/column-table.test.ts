/* Columns line up, and nothing is lost on the way. */
import fc from "fast-check";
import { columnTable } from "../../src/cli/column-table";

it("sets texts to the left and numbers to the right", () => {
  const rows = [
    ["Measure", "Unit", "Base"],
    ["Circularity", "%", "98.0%"],
    ["Net outflow", "USD bn", "-5"],
  ];
  expect(columnTable(rows, { textColumns: 2 })).toEqual([
    "Measure      Unit     Base",
    "Circularity  %       98.0%",
    "Net outflow  USD bn     -5",
  ]);
});

it("shows nothing for no rows", () => {
  expect(columnTable([], { textColumns: 1 })).toEqual([]);
});

it("keeps every text, in order", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(word, { minLength: width, maxLength: width }), { maxLength: 8 }),
    );
  fc.assert(
    fc.property(rows, fc.nat(5), (texts, textColumns) => {
      const lines = columnTable(texts, { textColumns });
      expect(lines.map((line) => line.trim().split(/ +/))).toEqual(texts);
    }),
    { seed: 20260420 },
  );
});
