// Evaluates calls of LAMBDA names with IronCalc, for ironcalc.ts. A process of its own: the package
// is an ES module with WebAssembly, which jest's module system does not load.
//
// Standard input: { names: { NAME: "LAMBDA(…)" }, calls: [{ name, args, ranges, rows, columns }] } as JSON.
// Standard output: for each call rows of numbers, texts and errors, as JSON.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
const wasm = require.resolve("@ironcalc/wasm").replace(/wasm\.js$/, "wasm_bg.wasm");
initSync({ module: readFileSync(wasm) });

const { names, calls } = JSON.parse(readFileSync(0, "utf8"));
const sheet = 0;
/** Fifteen digits, the most that the engine shows. */
const allDigits = "0.0000000000000000E+00";
/** Numbers have this type in the engine; text is 2, errors 16. */
const numberType = 1;

process.stdout.write(JSON.stringify(calls.map(evaluated)));

/** A workbook per call, so that answers never spill into each other. */
function evaluated({ name, args, ranges, rows, columns }) {
  const model = new Model("calls", "en", "UTC", "en");
  model.newDefinedName(name, null, `=${names[name]}`);
  const below = rows + 1;
  let row = below;
  const references = args.map((argument, index) => {
    if (!Array.isArray(argument)) return scalarText(argument);
    const top = row;
    row += argument.length;
    const range = put(model, argument, top);
    return ranges[index] ? range : `A${top}`;
  });
  model.setUserInput(sheet, 1, 1, `=${name}(${references.join(",")})`);
  const area = { sheet, row: 1, column: 1, height: rows, width: columns };
  model.updateRangeStyle(area, "num_fmt", allDigits);
  model.evaluate();
  const answer = grid(rows, columns, (r, c) => shown(model, r, c));
  model.free();
  return answer;
}

/** Writes a range below the answer and gives its address. */
function put(model, cells, top) {
  model.pauseEvaluation();
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell !== null && cell !== "") model.setUserInput(sheet, top + r, c + 1, String(cell));
    });
  });
  model.resumeEvaluation();
  return `A${top}:${columnName(cells[0].length)}${top + cells.length - 1}`;
}

function scalarText(value) {
  if (value === null) return "";
  return typeof value === "string" ? `"${value}"` : String(value);
}

function columnName(number) {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letter : letter;
}

function grid(rows, columns, cell) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => cell(r + 1, c + 1)),
  );
}

function shown(model, row, column) {
  const text = model.getFormattedCellValue(sheet, row, column);
  return model.getCellType(sheet, row, column) === numberType ? Number(text) : text;
}
