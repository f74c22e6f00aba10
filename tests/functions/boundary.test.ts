/*
 * What becomes of cells on the way in and of failures on the way out.
 */

import type { Choices } from "../../src/catalogue/choices";
import { DealError } from "../../src/core/errors";
import {
  amount,
  amounts,
  amountsWithGaps,
  answer,
  choice,
  date,
  dates,
  inShapeOf,
  labels,
  optionalAmounts,
  optionalDate,
  optionalNumber,
} from "../../src/functions/boundary";
import { CellError } from "../../src/functions/cell-error";
import { HostError, installHostFunctions } from "../support/custom-functions";

const colours: Choices<"red" | "dark_blue"> = {
  id: "COLOUR",
  words: { red: "As blood.", dark_blue: "As the sea." },
};

/** The error of a calculation outside Excel. */
function failure(calculate: () => number): CellError {
  try {
    answer(calculate);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error("It gave an answer.");
}

/** Reads something and gives any number, so that it can stand where an answer does. */
function failureOf(read: () => unknown): CellError {
  return failure(() => (read() === read ? 1 : 0));
}

describe("amounts", () => {
  test.each([
    ["a column", [[1], [2]], [1, 2]],
    ["a row", [[1, 2]], [1, 2]],
    [
      "a block, row by row",
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2, 3, 4],
    ],
    ["a single number", 5, [5]],
    ["a flat list, as JSON may have it", [1, 2], [1, 2]],
    ["blanks of every platform as 0", [[null, "", 0, undefined]], [0, 0, 0, 0]],
    ["a number that carries a currency", [[{ type: "Double", basicValue: 7 }]], [7]],
  ])("reads %s", (_name, range, expected) => {
    expect(amounts("invested", range)).toEqual(expected);
  });

  test.each([
    ["text", [[1], ["5bn"]], /^invested, row 2, column 1: "5bn" is text/],
    ["TRUE", [[1, true]], /^invested, row 1, column 2: TRUE/],
    ["a number too large", [[1], [1], [Infinity]], /^invested, row 3, column 1:/],
    ["a text of blanks", [[" "]], /^invested, row 1, column 1: " " is text/],
    ["nothing", undefined, /^invested is missing/],
    ["an argument left out", null, /^invested is missing/],
    ["no cell", [[]], /^invested is missing/],
  ])("refuses %s, saying where", (_name, range, message) => {
    const error = failureOf(() => amounts("invested", range));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(message);
  });

  test.each([
    ["an error text", [[1], ["#N/A"], ["#REF!"]], "#N/A"],
    ["an error of the host", [[{ code: "#DIV/0!", message: "" }]], "#DIV/0!"],
    ["an error as a data type", [[{ type: "Error", basicValue: "#NUM!" }]], "#NUM!"],
    ["an error that no function can give", [["#SPILL!"]], "#VALUE!"],
  ])("passes on %s", (_name, range, code) => {
    expect(failureOf(() => amounts("invested", range)).code).toBe(code);
  });

  it("leaves the range as it was", () => {
    const range = Object.freeze([Object.freeze([1, null]), Object.freeze(["", 2])]);
    expect(amounts("invested", range)).toEqual([1, 0, 0, 2]);
  });
});

it("tells a missing score from a score of 0", () => {
  expect(amountsWithGaps("scores", [[0, null, "", 1]])).toEqual([0, undefined, undefined, 1]);
});

describe("labels", () => {
  it("reads names row by row, numbers too", () => {
    const account = { type: "String", basicValue: "Azure" };
    expect(
      labels("from", [
        ["AWS", " Oracle "],
        [7, account],
      ]),
    ).toEqual([...["AWS", " Oracle ", "7", "Azure"]]);
  });

  test.each([
    ["a blank cell", [["AWS"], [null]], /^from, row 2, column 1:/],
    ["a blank cell of a platform that has 0 for it", [[0]], /^from, row 1, column 1:/],
    ["a text of blanks", [["AWS", "  "]], /^from, row 1, column 2:/],
    ["TRUE", [[true]], /^from, row 1, column 1:/],
    ["nothing", null, /^from is missing/],
  ])("refuses %s, saying where", (_name, range, message) => {
    const error = failureOf(() => labels("from", range));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(message);
  });

  it("passes on an error", () => {
    expect(failureOf(() => labels("from", [["AWS"], ["#REF!"]])).code).toBe("#REF!");
  });
});

describe("an argument left out", () => {
  test.each([
    ["null", null],
    ["undefined", undefined],
    ["a blank text", ""],
    ["a blank cell", [[null]]],
    ["a blank cell of another platform", [[""]]],
  ])("as %s is the default", (_name, blank) => {
    expect(optionalAmounts("other_funding", blank)).toBeUndefined();
    expect(optionalNumber("rate", blank)).toBeUndefined();
    expect(optionalDate("as_of", blank)).toBeUndefined();
    expect(choice("colour", blank, colours)).toBeUndefined();
  });

  it("is no default where several cells are blank: that is a range of 0", () => {
    expect(optionalAmounts("other_funding", [[null, null]])).toEqual([0, 0]);
  });
});

describe("one number", () => {
  test.each([
    ["itself", 0.1, 0.1],
    ["a range of one cell", [[0.1]], 0.1],
    ["a blank cell", [[null]], 0],
  ])("reads %s", (_name, given, expected) => {
    expect(amount("rate", given)).toBe(expected);
  });

  test.each([
    ["a range of two", [[1, 2]], /^rate takes one value/],
    ["text", "10%", /^rate "10%" is text/],
    ["TRUE", true, /^rate TRUE/],
    ["nothing", undefined, /^rate is missing/],
  ])("refuses %s", (_name, given, message) => {
    expect(failureOf(() => amount("rate", given)).message).toMatch(message);
  });
});

describe("dates", () => {
  test.each([
    // By hand with Excel's calendar: 20 April 2026 is day 46,132.
    ["a serial number", 46_132, 46_132],
    ["a time of that day", 46_132.75, 46_132],
    ["ISO text", "2026-04-20", 46_132],
    ["a leap day", "2024-02-29", 45_351],
    ["the last day of the calendar", "9999-12-31", 2_958_465],
  ])("reads %s", (_name, given, serial) => {
    expect(dates("dates", [[given]])).toEqual([serial]);
  });

  test.each([
    ["a year", 2026],
    ["other text", "20/04/2026"],
    ["a day that is none", "2026-02-30"],
    ["a number beyond the calendar", 3_000_000],
    ["TRUE", true],
    ["a blank", null],
  ])("refuses %s", (_name, given) => {
    const error = failureOf(() => dates("dates", [[46_132], [given]]));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(/^dates, row 2, column 1:/);
  });

  it("passes an error on", () => {
    expect(failureOf(() => dates("dates", [["#N/A"]])).code).toBe("#N/A");
  });
});

describe("one date that must be given", () => {
  it("is read", () => {
    expect(date("as_of", "2026-04-20")).toBe(46_132);
  });

  test.each([
    ["nothing", undefined],
    ["a blank cell", [[null]]],
    ["a year", 2026],
  ])("is refused when it is %s", (_name, given) => {
    const error = failureOf(() => date("as_of", given));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(/^as_of /);
  });
});

describe("a choice", () => {
  test.each([["dark_blue"], ["Dark_Blue"], [" DARK_BLUE "]])("takes %s", (word) => {
    expect(choice("colour", word, colours)).toBe("dark_blue");
  });

  test.each([["green"], [1], [true], ["toString"]])("refuses %s and lists the words", (word) => {
    const error = failureOf(() => choice("colour", word, colours));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(/^colour is .*red, dark_blue/);
  });

  it("passes an error on", () => {
    expect(failureOf(() => choice("colour", "#REF!", colours)).code).toBe("#REF!");
  });
});

it("lays numbers out as a range lies", () => {
  const block = [
    ["a", "b"],
    ["c", "d"],
  ];
  expect(inShapeOf(block, [1, 2, 3, 4])).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(inShapeOf(5, [1])).toEqual([[1]]);
});

describe("an answer", () => {
  test.each([
    ["badInput", "#VALUE!"],
    ["noSolution", "#NUM!"],
    ["divideByZero", "#DIV/0!"],
    ["missing", "#N/A"],
  ] as const)("that fails with %s shows %s", (kind, code) => {
    const error = failure(() => {
      throw new DealError(kind, "why");
    });
    expect(error).toMatchObject({ code, message: "why" });
  });

  test.each([[NaN], [Infinity], [-Infinity]])("of %s shows #NUM!", (value) => {
    expect(failure(() => value).code).toBe("#NUM!");
  });

  it("with one cell out of range shows #NUM!", () => {
    expect(() => answer(() => [[1, Infinity]])).toThrow(CellError);
  });

  it("lets a bug through as it is", () => {
    const bug = new TypeError("bug");
    expect(() =>
      answer(() => {
        throw bug;
      }),
    ).toThrow(bug);
  });
});

describe("inside Excel", () => {
  test.each([
    ["badInput", "#VALUE!", "why"],
    ["missing", "#N/A", "why"],
    ["divideByZero", "#DIV/0!", ""],
    ["noSolution", "#NUM!", ""],
  ] as const)("%s is the host's own %s", (kind, code, message) => {
    const host = installHostFunctions();
    try {
      answer(() => {
        throw new DealError(kind, "why");
      });
      throw new Error("It gave an answer.");
    } catch (error) {
      expect(error).toBeInstanceOf(HostError);
      expect(error).toMatchObject({ code, message });
    } finally {
      host.remove();
    }
  });
});
