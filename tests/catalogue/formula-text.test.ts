import { formulaText } from "../../src/catalogue/formula-text";

test.each([
  ["numbers", [5, -0.25], "=DEAL.HHI(5, -0.25)"],
  ["no argument", [], "=DEAL.HHI()"],
  ["one left out", [5, null, 1], "=DEAL.HHI(5, , 1)"],
  ["a word", ["pro_rata"], '=DEAL.HHI("pro_rata")'],
  ["a text with quotes", ['a "b"'], '=DEAL.HHI("a ""b""")'],
  ["TRUE", [true], "=DEAL.HHI(TRUE)"],
  [
    "a block, columns by comma and rows by semicolon",
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "=DEAL.HHI({1,2;3,4})",
  ],
  ["a blank cell, for which braces have no gap", [[[1, null]]], '=DEAL.HHI({1,""})'],
])("writes %s", (_name, args, text) => {
  expect(formulaText("HHI", args)).toBe(text);
});
