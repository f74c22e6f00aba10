/*
 * What the indices of vertical pricing pressure ask of prices, margins and elasticities. Arguments
 * are named as in the paper of Moresi and Salop (2013).
 */

import { DealError } from "../errors";
import { requireZeroOrMore } from "../numeric/requirements";

/** Refuses a price or elasticity that is to be divided by and is 0 or negative. */
export function requireDivisor(name: string, value: number): void {
  requireZeroOrMore(name, value);
  if (value === 0) throw new DealError("divideByZero", `${name} is 0: nothing to divide by.`);
}

/** Refuses a margin above the price; one that is negative is a loss on every unit. */
export function requireMargin(name: string, margin: number): void {
  if (margin <= 1) return;
  const allowed = "Give a fraction of the price, such as 0.4 for 40 %.";
  throw new DealError("badInput", `${name} is ${margin}. ${allowed}`);
}
