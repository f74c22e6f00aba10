// Grids of a range: values, formulas, texts and number formats, a row an array.
//
// What it reads comes from the cell data and, for spilled cells, from the formula engine.

import type { ICellData, Nullable } from "@univerjs/core";
import { HostError } from "../bridge/host-error";
import { cellFromInput, generalText, valueOfCell, type CellValue } from "./cell-values";
import { styleOf } from "./cell-styles";
import type { RangeContext } from "./context";

export class CellGrid {
  readonly #range: RangeContext;

  constructor(range: RangeContext) {
    this.#range = range;
  }

  values(): CellValue[][] {
    return this.#map((row, column) => valueOfCell(this.#cell(row, column)));
  }

  formulas(): CellValue[][] {
    const formulas = this.#range.range.getFormulas();
    const { row: top, column: left } = this.#range.area;
    return this.#map((row, column) => {
      const formula = formulas[row - top]?.[column - left] ?? "";
      return formula === "" ? valueOfCell(this.#cell(row, column)) : formula;
    });
  }

  texts(): string[][] {
    const sheet = this.#range.worksheet.sheet.getSheet();
    return this.#map((row, column) => {
      const value = valueOfCell(this.#cell(row, column));
      const plain = value === "" || typeof value === "boolean";
      if (plain || isGeneral(this.#pattern(row, column))) return generalText(value);
      // Univer's own interceptor applies the number format.
      return String(sheet.getCell(row, column)?.v ?? "");
    });
  }

  numberFormats(): string[][] {
    return this.#map((row, column) => this.#pattern(row, column) || "General");
  }

  /** Writes as if typed; null leaves a cell as it is. */
  write(input: unknown): void {
    const { row: top, column: left } = this.#range.area;
    const cells: Record<number, Record<number, ICellData>> = {};
    let written = false;
    for (const [r, row] of this.#grid(input).entries()) {
      for (const [c, value] of row.entries()) {
        if (value === null || value === undefined) continue;
        const cell = cellFromInput(value, this.#pattern(top + r, left + c));
        (cells[top + r] ??= {})[left + c] = cell;
        written = true;
      }
    }
    if (written) this.#range.range.setValues(cells);
  }

  writeNumberFormats(input: unknown): void {
    const formats = this.#grid(input);
    const [first] = formats[0] ?? [];
    if (typeof first === "string" && formats.flat().every((format) => format === first)) {
      this.#range.range.setNumberFormat(first);
      return;
    }
    const kept = this.numberFormats();
    const asked = (format: unknown, r: number, c: number): string =>
      typeof format === "string" ? format : (kept[r]?.[c] ?? "General");
    this.#range.range.setNumberFormats(
      formats.map((row, r) => row.map((format, c) => asked(format, r, c))),
    );
  }

  #map<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.#range.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => read(row + r, column + c)),
    );
  }

  /** A cell's own data, else what a formula spilled into it. */
  #cell(row: number, column: number): Nullable<ICellData> {
    const { worksheet } = this.#range;
    const own = worksheet.sheet.getSheet().getCellRaw(row, column);
    const filled = own?.v !== undefined && own.v !== null;
    if (filled || own?.f || own?.p) return own;
    return worksheet.spills.cellAt(row, column) ?? own;
  }

  #pattern(row: number, column: number): string {
    return styleOf(this.#range.worksheet, row, column).n?.pattern ?? "";
  }

  /** One value stands for all cells. */
  #grid(input: unknown): unknown[][] {
    const { rows, columns } = this.#range.area;
    if (!Array.isArray(input)) {
      return Array.from({ length: rows }, () => Array<unknown>(columns).fill(input));
    }
    const grid = input as unknown[];
    const fits =
      grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
    if (fits) return grid as unknown[][];
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

function isGeneral(pattern: string): boolean {
  return pattern === "" || pattern === "General" || pattern === "@";
}
