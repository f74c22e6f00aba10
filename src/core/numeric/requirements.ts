/*
 * What a calculation asks of its arguments, in the words that the modeller reads in the cell.
 * Positions are counted from 1, as periods and lists are.
 */

import { DealError } from "../errors";

/** Refuses lists that belong together, period by period, but differ in length. */
export function requireSameCount(
  names: readonly [string, string],
  first: readonly unknown[],
  second: readonly unknown[],
): void {
  if (first.length === second.length) return;
  const counts = `${names[0]} has ${first.length} and ${names[1]} has ${second.length}`;
  throw new DealError("badInput", `${counts}. Give both the same number of cells.`);
}

/** Refuses a list with a negative amount in it; `instead` says what would be right. */
export function requireNonNegative(
  name: string,
  amounts: readonly number[],
  instead: string,
): void {
  const at = amounts.findIndex((amount) => !(amount >= 0));
  if (at < 0) return;
  throw new DealError("badInput", `${name}, item ${at + 1} is ${String(amounts[at])}. ${instead}`);
}

/** Refuses a yearly or periodic rate at which one unit of money would shrink to nothing or less. */
export function requireRate(name: string, rate: number): void {
  if (rate > -1) return;
  const allowed = "Give a fraction above -1, such as 0.08 for 8 %.";
  throw new DealError("badInput", `${name} is ${rate}. ${allowed}`);
}

/** Refuses a negative number. */
export function requireZeroOrMore(name: string, value: number): void {
  if (value >= 0) return;
  throw new DealError("badInput", `${name} is ${value}. Give 0 or more.`);
}

/** Refuses what is no part of a whole. */
export function requireShare(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  const allowed = "Give a fraction between 0 and 1, such as 0.3 for 30 %.";
  throw new DealError("badInput", `${name} is ${value}. ${allowed}`);
}
