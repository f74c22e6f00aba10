/* Which period of the deal's timeline a date falls into; periods are calendar years. */
import type { Deal } from "./document";

/** 1 for the first year of the timeline; 0 or less before it. */
export function periodOf({ timeline }: Deal, date: string): number {
  return Number(date.slice(0, 4)) - timeline.firstYear + 1;
}
