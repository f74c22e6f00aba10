// What the parts of the object model know of the range, the sheet and the workbook they belong to.
// Only the classes themselves know more, so that no part imports its owner.

import type { ICellData, Nullable } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { ModelObject } from "../bridge/object-shape";
import type { Calculation } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import type { Area } from "./address";
import type { CellValue } from "./cell-values";
import type { ChartDrawing } from "./charts/chart-drawing";
import type { WorksheetProtection } from "./protection";

export interface RangeContext extends ModelObject {
  readonly worksheet: SheetContext;
  readonly area: Area;
  /** Univer's range; the sheet grows when the range lies outside it. */
  readonly range: FRange;
  readonly address: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cellCount: number;
  readonly text: string[][];
  readonly numberFormat: string[][];
  get values(): CellValue[][];
  set values(input: unknown);
  getAbsoluteResizedRange(rows: number, columns: number): RangeContext;
}

export interface SheetContext extends ModelObject {
  readonly id: string;
  readonly name: string;
  readonly workbook: WorkbookContext;
  /** Univer's sheet; a sheet that is gone is an ItemNotFound. */
  readonly sheet: FWorksheet;
  readonly size: { rows: number; columns: number };
  readonly protection: WorksheetProtection;
  readonly spills: SpillLookup;
  readonly conditionalFormats: AppliedFormat[];
  /** Recorded by the address of their cells. */
  readonly hyperlinks: Map<string, Hyperlink>;
  /** The area that an address or a name means. */
  areaOf(address: string): Area;
  usedArea(options: { valuesOnly: boolean }): Area | null;
  activate(): void;
}

export interface WorkbookContext {
  readonly engine: Engine;
  /** Draws charts; without it they are only recorded. */
  readonly drawing: ChartDrawing | undefined;
  readonly calculation: Calculation;
  /** In lower case. */
  readonly hiddenNames: Set<string>;
  /** The sheet of a name; an ItemNotFound when there is none. */
  sheetNamed(name: string): SheetContext;
  findSheet(name: string): SheetContext | null;
  checkSheetName(name: string): void;
  checkDeletable(sheet: SheetContext): void;
  /** The cells that a name of the workbook stands for. */
  areaNamed(name: string): Area | null;
  /** Starts or stops telling the add-in of an event of the owner. */
  listenFor(owner: string, event: string, target: string, on: boolean): void;
  hasTable(name: string): boolean;
  nextTable(): { id: string; name: string };
}

export interface Spill {
  /** The cell that holds the formula. */
  parent: { row: number; column: number };
  area: Area;
}

export interface SpillLookup {
  cellAt(row: number, column: number): Nullable<ICellData>;
  covering(row: number, column: number): Spill | null;
}

export interface AppliedFormat extends ModelObject {
  /** False once the rule is gone, by undo for instance. */
  readonly isApplied: boolean;
  touches(ranges: readonly RangeContext[]): boolean;
}

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}
