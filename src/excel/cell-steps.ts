/*
 * The cells of a sheet: one grid of formulas and one of number formats, cut by rows only where a grid
 * would be too large for a request.
 */
import type { Area, CellPlan, SheetPlan } from "../workbook/plan";
import { cellInput } from "./cell-input";
import { requestBytes, withRange, type WriteStep } from "./write-step";

/** office.js writes larger grids in parts of this many cells, each with three ranges to find it. */
const cellsInOnePart = 1500;
/** Small enough that a block can be filled well, large enough that a usual sheet is one grid. */
const gridBytes = 1_000_000;

type Grid<T> = readonly (readonly T[])[];

export function cellSteps({ cells }: SheetPlan): readonly WriteStep[] {
  if (cells.length === 0) return [];
  const inputs = grid<string | number>(cells, "", ({ content }) => cellInput(content));
  const formats = grid(cells, "General", ({ format = "General" }) => format);
  return [
    ...gridSteps(inputs, (range, part) => {
      range.formulas = part;
    }),
    // Second, since Excel gives a cell the format of what its formula refers to.
    ...gridSteps(formats, (range, part) => {
      range.numberFormat = part;
    }),
  ];
}

/** Rows and columns that the cells of a sheet take, from the first on. */
export function sizeOf(cells: readonly CellPlan[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const cell of cells) {
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  }
  return { rows, columns };
}

function grid<T>(cells: readonly CellPlan[], blank: T, read: (cell: CellPlan) => T): T[][] {
  const { rows, columns } = sizeOf(cells);
  const filled = Array.from({ length: rows }, () => Array<T>(columns).fill(blank));
  for (const cell of cells) {
    const row = filled[cell.row - 1];
    if (row) row[cell.column - 1] = read(cell);
  }
  return filled;
}

function gridSteps<T>(
  whole: Grid<T>,
  write: (range: Excel.Range, part: T[][]) => void,
): WriteStep[] {
  const parts = Math.ceil(requestBytes(0, 0, whole) / gridBytes);
  const height = Math.ceil(whole.length / parts);
  return Array.from({ length: Math.ceil(whole.length / height) }, (_, index) => {
    const part = whole.slice(index * height, (index + 1) * height).map((row) => [...row]);
    const area = {
      row: index * height + 1,
      column: 1,
      rows: part.length,
      columns: part[0]?.length ?? 0,
    };
    return {
      bytes: partBytes(part, area),
      apply(sheet) {
        withRange(sheet, area, (range) => {
          write(range, part);
        });
      },
    };
  });
}

function partBytes(part: unknown, { rows, columns }: Area): number {
  const parts = Math.ceil((rows * columns) / cellsInOnePart);
  return requestBytes(1 + 3 * parts, 1 + parts, part);
}
