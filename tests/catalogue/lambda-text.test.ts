/*
 * LAMBDA text that the name manager of Excel takes as it stands. Our second engine is more lenient
 * in places, so the rules that it does not know are held here.
 */

import { catalogue } from "../../src/catalogue/catalogue";

const lambdas = catalogue.flatMap(({ id, portable, parameters }) =>
  "lambda" in portable ? [{ id, text: portable.lambda, limits: portable.limits, parameters }] : [],
);

/** Names that a LAMBDA or LET gives: parameters, and the first of each pair in a LET. */
function namesGiven(text: string): string[] {
  const parameters = [...text.matchAll(/LAMBDA\(((?:\[?[a-z_]+\]?,)+)/g)].flatMap(([, list = ""]) =>
    list.split(",").filter((name) => name !== ""),
  );
  return parameters.map((name) => name.replace(/[[\]]/g, ""));
}

/** Functions that are new with LAMBDA, or older; nothing newer is asked of a reader's Excel. */
const known = new Set(
  (
    "LAMBDA LET ISOMITTED REDUCE SCAN MAP SEQUENCE SUM SUMSQ MIN MAX COUNT IF SWITCH OR AND NOT NA " +
    "INDEX ROWS COLUMNS INT MOD LOWER TRIM PV " +
    "FILTER SORTBY XMATCH MAKEARRAY MMULT TRANSPOSE MINVERSE MUNIT SQRT LN BETA.INV LOGNORM.INV DATE YEAR MONTH DAY"
  ).split(" "),
);

describe.each(lambdas)("$id", ({ text, limits, parameters }) => {
  it("has no leading equals sign, no file prefixes and a length that a name may have", () => {
    expect(text).toMatch(/^LAMBDA\(/);
    expect(text).not.toMatch(/_xl/);
    expect(text.length).toBeLessThan(8192);
  });

  it("closes every bracket", () => {
    const withoutText = text.replace(/"[^"]*"/g, "");
    expect(withoutText.split("(")).toHaveLength(withoutText.split(")").length);
  });

  it("calls functions that every Excel with LAMBDA has", () => {
    const called = [...text.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = ""]) => name);
    expect(called.filter((name) => !known.has(name))).toEqual([]);
  });

  it("takes the function's own parameters, optional ones in brackets", () => {
    const [, list = ""] = /^LAMBDA\(((?:\[?[a-z_]+\]?,)*)/.exec(text) ?? [];
    const taken = list.split(",").filter((name) => name !== "");
    const own = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(taken).toEqual(own.slice(0, taken.length));
    // One that takes fewer has to say so.
    expect(taken.length < own.length).toBe(limits !== undefined);
  });

  it("gives no name that Excel takes for a cell, a column or a row", () => {
    for (const name of namesGiven(text)) expect(name).not.toMatch(/^[a-z]{1,3}\d+$|^[rc]$/i);
  });
});
