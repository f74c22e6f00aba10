/*
 * Functions called by name, as the command line calls them.
 */

import packageJson from "../../package.json";
import { callFunction, functionIds } from "../../src/functions/call";
import { installHostFunctions } from "../support/custom-functions";

test.each([["HHI"], ["hhi"], ["DEAL.HHI"], ["deal.hhi"]])("%s is found", (id) => {
  // The example of the U.S. Department of Justice.
  expect(callFunction(id, [[[0.3], [0.3], [0.2], [0.2]]])).toEqual({ value: 2600 });
});

it("takes a flat list for a row", () => {
  expect(callFunction("HHI", [[30, 30, 20, 20], "percent"])).toEqual({ value: 2600 });
});

it("takes null for an argument left out", () => {
  expect(callFunction("NET_OUTFLOW", [5, 100, null, null])).toEqual({ value: -95 });
});

it("gives rows where the function spills", () => {
  expect(callFunction("COMMITMENT_SCHEDULE", [30, 3])).toEqual({ value: [[10, 10, 10]] });
});

test.each([["NO_SUCH"], ["toString"], ["__proto__"], [""]])("knows no function %s", (id) => {
  expect(callFunction(id, [])).toBeUndefined();
});

test.each([
  ["bad input", "HHI", [["30 %"]], "#VALUE!", /row 1, column 1/],
  ["an empty denominator", "CIRCULARITY", [0, 5], "#DIV/0!", /invested/],
  ["an error passed on", "HHI", [["#REF!"]], "#REF!", /shares/],
  ["too many arguments", "VERSION", [1], "#VALUE!", /0 at most/],
  ["too few arguments", "CIRCULARITY", [5], "#VALUE!", /^purchases is missing/],
])("says what the cell would show: %s", (_name, id, args, error, message) => {
  expect(callFunction(id, args)).toEqual({
    error,
    message: expect.stringMatching(message) as string,
  });
});

it("answers alike where the host's errors are in place", () => {
  const host = installHostFunctions();
  try {
    expect(callFunction("HHI", [-1])).toMatchObject({ error: "#VALUE!" });
  } finally {
    host.remove();
  }
});

it("tells the version of the package", () => {
  expect(callFunction("VERSION", [])).toEqual({ value: packageJson.version });
});

it("lists every function", () => {
  expect(functionIds).toContain("CIRCULARITY");
  expect(new Set(functionIds).size).toBe(functionIds.length);
});
