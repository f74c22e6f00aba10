// How a sheet prints. Recorded: this host does not print.

import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { HeadersFooters } from "./headers-footers";
import type { SheetContext } from "./context";
import { Range } from "./range";

interface Zoom {
  horizontalFitToPages?: number | null;
  scale?: number | null;
  verticalFitToPages?: number | null;
}

export class PageLayout implements ModelObject {
  static readonly shape = shapeOf("PageLayout", {
    stored: [
      "bottomMargin",
      "centerHorizontally",
      "centerVertically",
      "footerMargin",
      "headerMargin",
      "leftMargin",
      "orientation",
      "paperSize",
      "printGridlines",
      "printHeadings",
      "printOrder",
      "rightMargin",
      "topMargin",
      "zoom",
    ],
    objects: ["headersFooters"],
  });

  readonly headersFooters = new HeadersFooters();
  orientation = "Portrait";
  paperSize = "Letter";
  printOrder = "DownThenOver";
  printGridlines = false;
  printHeadings = false;
  centerHorizontally = false;
  centerVertically = false;
  zoom: Zoom = { scale: 100 };
  /** Excel's "Normal" margins, in points. */
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  #printArea: Range | null = null;
  #titleRows: Range | null = null;
  #titleColumns: Range | null = null;

  constructor(readonly worksheet: SheetContext) {}

  setPrintArea(area: Range | string): void {
    this.#printArea = Range.of(this.worksheet, area);
  }

  setPrintTitleRows(rows: Range | string): void {
    this.#titleRows = Range.of(this.worksheet, rows);
  }

  setPrintTitleColumns(columns: Range | string): void {
    this.#titleColumns = Range.of(this.worksheet, columns);
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.#printArea;
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#titleRows;
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#titleColumns;
  }
}
