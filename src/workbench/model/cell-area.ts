// The place and size of a range, without its cells.

import { HostError } from "../bridge/host-error";
import type { Area } from "./address";

export abstract class CellArea {
  constructor(readonly area: Area) {
    const { row, column, rows, columns } = area;
    if (!(row >= 0 && column >= 0 && rows > 0 && columns > 0)) {
      throw new HostError("InvalidArgument");
    }
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }
}
