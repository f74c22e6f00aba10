/*
 * What Excel is told of the functions: its rules for names, and the traps of Microsoft's tool-chain,
 * most of which it falls into without a word.
 */

import { readFileSync } from "node:fs";
import { functionFiles } from "../../scripts/generate/generated-files";
import { readDeclarations } from "../../scripts/generate/read-declarations";
import type { ExcelMetadata } from "../../src/catalogue/excel-metadata";
import functionsJson from "../../src/functions/functions.json";
import { specs } from "../../src/functions/index";

const metadata = functionsJson as unknown as ExcelMetadata;
const functions = metadata.functions.map((declared) => [declared.id, declared] as const);
const parameters = metadata.functions.flatMap(({ id, parameters: own }) =>
  own.map((parameter) => ({ id, ...parameter })),
);

/** Names of Excel's old macro language; a custom function may not have one. */
const macroNames = ["RUN", "ECHO", "HALT", "GOTO", "CALL", "ALERT", "INPUT", "BEEP", "FOR", "NEXT"];

describe.each(functions)("%s", (id, { description = "", helpUrl, name, options, result }) => {
  it("has an id that Excel takes and that is no cell", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$|^R[0-9]*C[0-9]*$/);
    expect(macroNames).not.toContain(id);
    expect(name).toBe(id);
  });

  it("says in one plain sentence what it returns", () => {
    expect(description).toMatch(/^Returns [^\n]+\.$/);
    expect(description.length).toBeLessThan(120);
    expect(description).not.toMatch(/[*`{}<>[\]]|https?:/);
  });

  it("has a help page of its own", () => {
    expect(helpUrl).toBe(`https://dealloop.example/functions/${id.toLowerCase()}.html`);
  });

  it("is calculated at once, on its arguments alone", () => {
    // No stream, no volatile, no address: such options make Excel call it again and again.
    expect(options).toBeUndefined();
  });

  it("returns one value, rows of numbers, or rows with labels, for which there is no other type", () => {
    const types = result.dimensionality === "matrix" ? ["number", "any"] : ["number", "string"];
    // The generator leaves the type out where it is any.
    expect(types).toContain(result.type ?? "any");
  });
});

test.each(parameters)(
  "$id's $name is described and named in the way of the contract",
  ({ name, description = "", optional = false }) => {
    expect(name).toMatch(/^[a-z][a-z_]*$/);
    expect(description).toMatch(/^[A-Z].*\.$/s);
    expect(description.length).toBeLessThan(200);
    const saysDefault = /Default |Needed by /.test(description);
    expect(saysDefault).toBe(optional);
  },
);

it("lets errors in a range reach the functions", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

it("takes every cell as it is, so that text and errors can be told apart", () => {
  // A parameter declared number would let Excel refuse the call without a message.
  expect(parameters.filter(({ type, customEnumId }) => type !== "any" && !customEnumId)).toEqual(
    [],
  );
});

it("has no repeating parameter, which a one-dimensional array would become", () => {
  expect(parameters.filter(({ repeating }) => repeating)).toEqual([]);
});

it("has optional parameters at the end, where they can be left out", () => {
  for (const { parameters: own } of metadata.functions) {
    const required = own.filter(({ optional }) => optional !== true);
    expect(own.slice(0, required.length)).toEqual(required);
  }
});

it("offers the words of every choice", () => {
  const offered = new Map(metadata.enums.map(({ id, values }) => [id, values]));
  expect(offered.size).toBe(metadata.enums.length);
  for (const { customEnumId, type } of parameters) {
    if (customEnumId === undefined) continue;
    expect(type).toBe("string");
    expect(offered.get(customEnumId)?.length).toBeGreaterThan(1);
  }
});

describe("the sources", () => {
  const sources = functionFiles().map((file) => readFileSync(file, "utf8"));

  it("declare functions as functions: the generator passes over anything else in silence", () => {
    const comment = /^ \* @customfunction (?:(?!\*\/)[^])*\*\/\n(.*)$/gm;
    const declared = sources.flatMap((source) => [...source.matchAll(comment)]);
    expect(declared).toHaveLength(Object.keys(specs).length);
    for (const [, line] of declared) expect(line).toMatch(/^export function /);
  });

  it("hold no inline tag, on which the generator falls over", () => {
    expect(sources.filter((source) => source.includes("{@"))).toEqual([]);
  });

  it("give no id twice, which the generator sees within one file only", async () => {
    const ids = (await readDeclarations(functionFiles())).map(({ generated }) => generated.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are all listed, and nothing else is", async () => {
    const ids = (await readDeclarations(functionFiles())).map(({ generated }) => generated.id);
    expect(ids.sort()).toEqual(Object.keys(specs).sort());
  });

  it("give no parameter a default value, which would never apply", () => {
    // A default value also hides the parameter from Function.length.
    for (const [id, { call }] of Object.entries(specs)) {
      const declared = metadata.functions.find((one) => one.id === id);
      expect([id, call.length]).toEqual([id, declared?.parameters.length]);
    }
  });
});
