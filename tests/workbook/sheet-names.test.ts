import fc from "fast-check";
import { freeSheetNames } from "../../src/workbook/sheet-names";

describe("names for sheets", () => {
  it.each([
    ["stay as they are when they are free", ["Inputs"], [], ["Inputs"]],
    ["get a number when one is taken", ["Inputs"], ["inputs"], ["Inputs (2)"]],
    [
      "get the same number all together",
      ["About", "Inputs"],
      ["INPUTS"],
      ["About (2)", "Inputs (2)"],
    ],
    ["get the next number", ["Inputs"], ["Inputs", "Inputs (2)"], ["Inputs (3)"]],
    ["differ among themselves", ["Inputs", "inputs"], [], ["Inputs", "inputs 2"]],
    ["lose what Excel forbids", ["a/b[c]:d*e?f\\g"], [], ["a b c  d e f g"]],
    ["lose apostrophes at their ends", ["'quoted'"], [], ["quoted"]],
    ["are not the one that Excel keeps for itself", ["History"], [], ["History case"]],
    ["are never empty", ["'"], [], ["case"]],
    ["have 31 characters at most", ["x".repeat(40)], [], ["x".repeat(31)]],
    ["have 31 with their number", ["x".repeat(40)], ["X".repeat(31)], [`${"x".repeat(27)} (2)`]],
  ])("%s", (_, wishes, taken, expected) => {
    expect(freeSheetNames(wishes, taken)).toEqual(expected);
  });

  it("are legal, distinct and free, whatever is wished for", () => {
    const text = fc.string({ maxLength: 40, unit: "binary" });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.array(text, { maxLength: 8 }),
        (wishes, taken) => {
          const names = freeSheetNames(wishes, taken);
          const lower = names.map((name) => name.toLowerCase());
          expect(names).toHaveLength(wishes.length);
          expect(new Set(lower).size).toBe(names.length);
          for (const name of names) {
            expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
            expect(name).not.toMatch(/^'|'$/);
            expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
          }
        },
      ),
      { seed: 20261130, numRuns: 500 },
    );
  });
});
