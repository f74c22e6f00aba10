/* How a unit is shown outside a sheet: its name, whether as a percentage, with how many decimals. */
import type { Unit } from "../language/units";
import type { Deal } from "./document";

export interface ShownAs {
  readonly unit: string;
  readonly percent: boolean;
  readonly decimals: number;
}

export function shownAs(unit: Unit, deal: Deal): ShownAs {
  return {
    unit: unit.dimension === "money" ? amountUnit(deal) : unit.label,
    percent: unit.format.includes("%"),
    decimals: /\.(0+)/.exec(unit.format)?.[1]?.length ?? 0,
  };
}

/** The unit of every amount of a deal, such as "USD bn". */
export function amountUnit({ unit: { currency, scale } }: Deal): string {
  return scale === "" ? currency : `${currency} ${scale}`;
}
