/* What all sheets of one scenario workbook share: the deal, the names of the sheets, the layout. */
import type { Deal } from "../deal/document";
import { amountUnit } from "../deal/shown-as";
import type { Unit } from "../language/units";
import { headRows, inputColumns, type Layout } from "./layout";

export interface Scenario {
  readonly deal: Deal;
  readonly layout: Layout;
  readonly names: SheetNames;
  /** In front of the names of Dealloop's functions. */
  readonly namespace: string;
  /** Of Dealloop. */
  readonly version: string;
  /** The day of writing, as the host's clock has it. */
  readonly writtenOn: Date;
}

export interface SheetNames {
  readonly about: string;
  readonly inputs: string;
  /** In the order of the deal's cases. */
  readonly cases: readonly string[];
  readonly compare: string;
  readonly checks: string;
  readonly sources: string;
}

export interface CaseOnSheet {
  readonly name: string;
  readonly description: string;
  readonly sheet: string;
  /** Its column on the input sheet. */
  readonly inputColumn: number;
}

export function casesOf({ deal, names }: Scenario): readonly CaseOnSheet[] {
  return deal.cases.map(({ name, description }, place) => ({
    name,
    description,
    sheet: names.cases[place] ?? name,
    inputColumn: inputColumns.firstCase + place,
  }));
}

/** The master check: 1 when every check of every case holds. */
export const masterCell = { row: headRows.master, column: 2 } as const;

export function unitText(unit: Unit, { deal }: Scenario): string {
  return unit.dimension === "money" ? amountUnit(deal) : unit.label;
}
