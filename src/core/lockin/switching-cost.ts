/*
 * What it takes to move a customer to another vendor, whoever pays for it.
 */

import { sum } from "../numeric/sum";

/**
 * Costs that the customer bears plus costs that the new supplier bears.
 *
 * Each list holds items: data transfer, rewriting, training, double running; discounts, migration
 * credits, on-boarding. A credit that the new supplier gives lowers the one and raises the other.
 *
 * @example switchingCost([50], [25]) is 75
 * @see Shapiro and Varian (1999), Information Rules, p. 112.
 */
export function switchingCost(
  customerCosts: readonly number[],
  supplierCosts: readonly number[],
): number {
  return sum([...customerCosts, ...supplierCosts]);
}
