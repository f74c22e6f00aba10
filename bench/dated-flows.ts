/* An investment and what comes back of it month by month, with dates in every form peers ask for. */

import { seededNumbers } from "./seeded-numbers";

export interface DatedFlows {
  readonly flows: number[];
  /** As Excel has them. */
  readonly serials: number[];
  /** Noon of the same days in UTC, for some peers count from midnight in local time. */
  readonly days: Date[];
}

/** 20 April 2026. */
const firstSerial = 46_132;

/** One payment out and `count` − 1 back that return it about one and a half times, a month apart. */
export function monthlyFlows(count: number): DatedFlows {
  const next = seededNumbers(count);
  const flows = Array.from({ length: count }, (_, month) =>
    month === 0 ? -(count - 1) : next() * 3,
  );
  const offsets = flows.map((_, month) => Math.round((month * 365) / 12));
  return {
    flows,
    serials: offsets.map((offset) => firstSerial + offset),
    days: offsets.map((offset) => new Date(Date.UTC(2026, 3, 20 + offset, 12))),
  };
}
