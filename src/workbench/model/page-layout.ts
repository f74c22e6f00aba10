// How a sheet prints. Recorded: this host does not print.

import { shapeOf, type ModelObject } from "../bridge/object-shape";
import { HeadersFooters } from "./headers-footers";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

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

  constructor(readonly worksheet: Worksheet) {}

  setPrintArea(area: Range | string): void {
    this.#printArea = this.worksheet.rangeOf(area);
  }

  setPrintTitleRows(rows: Range | string): void {
    this.#titleRows = this.worksheet.rangeOf(rows);
  }

  setPrintTitleColumns(columns: Range | string): void {
    this.#titleColumns = this.worksheet.rangeOf(columns);
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
