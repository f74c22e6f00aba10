/* A sheet under construction: cells are put one by one, and everything else has a usual value. */
import { fixedCell, movingCell, sheetPrefix } from "./address";
import { headRows } from "./layout";
import type { Area, CellContent, CellPlan, HighlightPlan, SheetPlan } from "./plan";
import { masterCell, type Scenario } from "./scenario";
import type { StyleName } from "./styles";

type Rest = Omit<SheetPlan, "cells" | "validations" | "highlights" | "charts" | "print">;
type Extras = Partial<Pick<SheetPlan, "validations" | "highlights" | "charts">>;

export class SheetDraft {
  readonly #cells: CellPlan[] = [];
  readonly #highlights: HighlightPlan[] = [];

  put(row: number, column: number, content: CellContent, style: StyleName, format?: string): void {
    if (content === "") return;
    this.#cells.push({ row, column, content, style, ...(format !== undefined && { format }) });
  }

  /** Cells side by side from `column` on, in one style. */
  putAcross(row: number, column: number, contents: readonly CellContent[], style: StyleName): void {
    for (const [step, content] of contents.entries()) this.put(row, column + step, content, style);
  }

  /** A band across the sheet with a heading at its left. */
  heading(row: number, text: string, width: number, further: readonly string[] = []): void {
    for (let column = 1; column <= width; column++) {
      const content = column === 1 ? text : (further[column - 1] ?? "");
      // A blank text keeps the band's colour where nothing is written.
      const style = column > 1 && content !== "" ? "headingRight" : "heading";
      this.#cells.push({ row, column, content, style });
    }
  }

  /** Title, what the sheet is, and the master check of the whole workbook. */
  head(title: string, subtitle: string, { names }: Scenario): void {
    this.put(headRows.title, 1, title, "title");
    this.put(headRows.subtitle, 1, subtitle, "subtitle");
    const master = sheetPrefix(names.checks) + fixedCell(masterCell.row, masterCell.column);
    this.masterCheck(master);
  }

  /** 1 or 0, and the same in words. */
  masterCheck(formula: string): void {
    const { row, column } = masterCell;
    this.put(row, 1, "All checks hold", "strong");
    this.put(row, column, { formula }, "check", "0");
    const words = `IF(${fixedCell(row, column)}=1,"Every check holds","A check fails: see the sheet of checks")`;
    this.put(row, column + 1, { formula: words }, "note");
    this.onesAreGood({ row, column, rows: 1, columns: 1 });
  }

  /** 1 in green, everything else in red. */
  onesAreGood(area: Area): void {
    const first = movingCell(area.row, area.column);
    this.#highlights.push({ area, formula: `${first}=1`, style: "good" });
    this.#highlights.push({ area, formula: `NOT(${first}=1)`, style: "bad" });
  }

  /** 1 in amber. */
  onesAreWarnings(area: Area): void {
    const first = movingCell(area.row, area.column);
    this.#highlights.push({ area, formula: `${first}=1`, style: "warning" });
  }

  plan(rest: Rest, { validations = [], highlights = [], charts = [] }: Extras = {}): SheetPlan {
    return {
      ...rest,
      cells: this.#cells,
      validations,
      highlights: [...this.#highlights, ...highlights],
      charts,
      print: { landscape: true, titleRows: rest.frozen.rows },
    };
  }
}
