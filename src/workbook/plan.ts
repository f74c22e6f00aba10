/*
 * A workbook as plain data: what stands in which cell, how it looks, what may be typed there. Built
 * here and tested without any host; excel/ and xlsx/ only render it. Rows and columns count from 1.
 */
import type { StyleName } from "./styles";

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

export type SheetRole = "about" | "inputs" | "case" | "compare" | "checks" | "sources";

export interface SheetPlan {
  readonly role: SheetRole;
  /** Free in the workbook that the plan is for; formulas of other sheets use it. */
  readonly name: string;
  /** "#RRGGBB" */
  readonly tabColor: string;
  readonly cells: readonly CellPlan[];
  /** In characters, from column 1; further columns keep the usual width. */
  readonly columnWidths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly charts: readonly ChartPlan[];
  readonly print: { readonly landscape: boolean; readonly titleRows: number };
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  /** Number format; General when left out. */
  readonly format?: string;
}

/** A string is text, whatever it begins with; only `formula` calculates, and has no leading "=". */
export type CellContent = string | number | { readonly formula: string };

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What may be typed into cells, said before (prompt) and after (error) it is. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly options: readonly string[] }
    | {
        readonly kind: "number";
        readonly low?: number;
        readonly high?: number;
        readonly whole: boolean;
      };
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** Cells that take another style while a formula, relative to the area's first cell, holds. */
export interface HighlightPlan {
  readonly area: Area;
  readonly formula: string;
  readonly style: StyleName;
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly kind: "clusteredColumn" | "stackedColumn" | "line";
  /** Headings in the first row and in the first column. */
  readonly source: Area;
  readonly seriesBy: "rows" | "columns";
  /** The cells it covers. */
  readonly position: Area;
  readonly valueAxisTitle: string;
}
