// Which series a block of cells holds, by the rules of thumb that Excel follows: more columns than
// rows make rows the series; text leads to names and categories; a blank corner says that the first
// row and column are headings even when they hold numbers, such as years.

import type { CellValue } from "../cell-values";
import type { ChartSource } from "./chart-context";

export interface SeriesData {
  name: string;
  categories: string[];
  values: number[];
}

type Grid<T> = T[][];

export function sourceSeries({ range, seriesBy }: ChartSource): SeriesData[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && range.columnCount > range.rowCount);
  const values = byRows ? transposed(range.values) : range.values;
  const texts = byRows ? transposed(range.text) : range.text;
  const head = headings(values);
  const body = values.slice(head.rows);
  const names = texts.slice(0, head.rows);
  const labels = texts.slice(head.rows).map((row) => row.slice(0, head.columns).join(" → "));
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width - head.columns }, (_, index) => {
    const column = head.columns + index;
    return {
      name: names.map((row) => row[column] ?? "").join(" "),
      categories: labels,
      values: body.map((row) => numberIn(row[column])),
    };
  });
}

/** How many rows of names and columns of categories lead the block. */
function headings(values: Grid<CellValue>): { rows: number; columns: number } {
  const [first = []] = values;
  const blankCorner = first[0] === "" && values.length > 1 && first.length > 1;
  const named = first.slice(1).some((value) => typeof value === "string" && value !== "");
  const rows = blankCorner || (named && values.length > 1) ? 1 : 0;
  const width = first.length;
  let columns = blankCorner ? 1 : 0;
  while (columns < width - 1 && isText(values.slice(rows), columns)) columns++;
  return { rows, columns };
}

function isText(rows: Grid<CellValue>, column: number): boolean {
  return rows.length > 0 && rows.every((row) => typeof row[column] !== "number");
}

function numberIn(value: CellValue | undefined): number {
  return typeof value === "number" ? value : 0;
}

function transposed<T>(grid: Grid<T>): Grid<T> {
  const width = grid[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] as T));
}
