// The charts of a sheet.

import { HostError } from "../../bridge/host-error";
import { shapeOf } from "../../bridge/object-shape";
import { Collection } from "../collection";
import type { Range } from "../range";
import type { SheetContext } from "../context";
import { Chart } from "./chart";
import { isDrawable } from "./chart-kind";

export class ChartCollection extends Collection<Chart> {
  static readonly shape = shapeOf("ChartCollection", { scalars: ["count"] });

  #items: Chart[] = [];
  #made = 0;

  constructor(readonly worksheet: SheetContext) {
    super();
  }

  get items(): Chart[] {
    const { drawing } = this.worksheet.workbook;
    return drawing ? this.#items.filter((chart) => drawing.shows(chart)) : this.#items;
  }

  add(type: string, range: Range, seriesBy = "Auto"): Chart {
    if (!isDrawable(type)) {
      throw new HostError("NotImplemented", `Chart type ${type} is not implemented by this host`);
    }
    this.#made++;
    const id = `${this.worksheet.id}-chart-${this.#made}`;
    const source = { range, seriesBy };
    const chart = new Chart(this.worksheet, id, `Chart ${this.#made}`, type, source, (gone) => {
      this.remove(gone);
    });
    this.#items.push(chart);
    chart.changed();
    return chart;
  }

  remove(chart: Chart): void {
    this.#items = this.#items.filter((item) => item !== chart);
    this.worksheet.workbook.drawing?.erase(chart);
  }

  clear(): void {
    for (const chart of [...this.#items]) this.remove(chart);
  }
}
