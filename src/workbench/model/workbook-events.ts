// Tells the add-in what happens in the workbook, to its own writing or to the user's: cells that
// change, sheets that come, go or are shown. Calculated results and formats are no changes, as in
// Excel.

import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { HostError } from "../bridge/host-error";
import type { EventSource } from "../bridge/install";
import { EVERY_SHEET, EventCategory, EventType, type EventEntry } from "../bridge/protocol";
import type { Engine } from "../engine/engine";
import { areaAddress, areaAround, type Area } from "./address";

/** Event types by the names that office.js registers them under. */
const TYPES: Record<string, number> = {
  DataChanged: EventType.worksheetChanged,
  Activated: EventType.worksheetActivated,
  Deactivated: EventType.worksheetDeactivated,
  Added: EventType.worksheetAdded,
  Deleted: EventType.worksheetDeleted,
};

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface CommandParams {
  subUnitId?: string;
  cellValue?: Cells;
  sheet?: { id: string };
}

export class WorkbookEvents implements EventSource {
  /** True while a batch of the add-in runs: what changes then is the add-in's doing. */
  addinIsWriting = false;
  /** How many handlers listen, by event type and target. */
  readonly #listeners = new Map<string, number>();
  #waiting: EventEntry[] = [];
  #notify: () => void = () => undefined;
  #active: string;

  constructor(engine: Engine) {
    this.#active = engine.workbook.getActiveSheet().getSheetId();
    engine.commands.onCommandExecuted(({ id, params }, options) => {
      // `fromFormula`: a result, or the engine's own second writing of a formula just entered.
      if (options?.["fromFormula"]) return;
      this.#happened(id, params ?? {});
    });
  }

  listen(owner: string, event: string, target: string, on: boolean): void {
    const type = TYPES[event];
    if (type === undefined) {
      throw new HostError("NotImplemented", `${owner} event ${event} is not implemented`);
    }
    const key = `${type} ${target}`;
    this.#listeners.set(key, Math.max(0, (this.#listeners.get(key) ?? 0) + (on ? 1 : -1)));
  }

  takeEvents(): EventEntry[] {
    return this.#waiting.splice(0);
  }

  onEvent(notify: () => void): void {
    this.#notify = notify;
  }

  #happened(command: string, { subUnitId = "", cellValue, sheet }: CommandParams): void {
    const source = { source: "Local" };
    switch (command) {
      case SetRangeValuesMutation.id:
        this.#cellsChanged(subUnitId, cellValue ?? {});
        return;
      case InsertSheetMutation.id:
        this.#tell(EventType.worksheetAdded, sheet?.id ?? "", source);
        return;
      case RemoveSheetMutation.id:
        this.#tell(EventType.worksheetDeleted, subUnitId, source);
        return;
      case SetWorksheetActiveOperation.id:
        this.#activated(subUnitId);
        return;
      default:
    }
  }

  #activated(sheet: string): void {
    if (sheet === this.#active) return;
    this.#tell(EventType.worksheetDeactivated, this.#active, {});
    this.#active = sheet;
    this.#tell(EventType.worksheetActivated, sheet, {});
  }

  #cellsChanged(sheet: string, cells: Cells): void {
    const area = writtenArea(cells);
    if (!area) return;
    this.#tell(EventType.worksheetChanged, sheet, {
      address: areaAddress(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: this.addinIsWriting ? "ThisLocalAddin" : "Unknown",
    });
  }

  #tell(messageType: number, worksheetId: string, what: object): void {
    const message = JSON.stringify({ ...what, worksheetId });
    const messageCategory = EventCategory.worksheet;
    for (const targetId of [worksheetId, EVERY_SHEET]) {
      if (!this.#listeners.get(`${messageType} ${targetId}`)) continue;
      this.#waiting.push({ messageCategory, messageType, targetId, message });
    }
    if (this.#waiting.length > 0 && !this.addinIsWriting) this.#notify();
  }
}

/** The smallest rectangle around the cells whose content, not only style, was written. */
function writtenArea(cells: Cells): Area | null {
  const written: [row: number, column: number][] = [];
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      const styleOnly = cell && !["v", "f", "p", "si"].some((key) => key in cell);
      if (!styleOnly) written.push([Number(row), Number(column)]);
    }
  }
  return areaAround(written);
}
