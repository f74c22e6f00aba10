/*
 * Switching costs read off prices and market shares alone, by Shy's quick-and-easy method. Every
 * brand sets its price so that undercutting it does not pay: large brands fear the smallest, the
 * smallest fears the largest. That pairing is from memory of the paper, so the definition is
 * provisional; Salies (2012) shows how it weakens when switching costs differ between customers.
 */

import { DealError } from "../errors";
import { requireNonNegative, requireSameCount } from "../numeric/requirements";

interface Brand {
  readonly price: number;
  readonly quantity: number;
}

/**
 * The cost of leaving each brand, in the unit of the prices; brands are given largest first.
 *
 * Sᵢ = pᵢ − N p ÷ (Nᵢ + N), where N and p are quantity and price of the smallest brand or, for the
 * smallest itself, of the largest.
 *
 * @throws DealError "badInput" with fewer than two brands, counts that differ, a negative price, a
 * quantity of 0 or less, or brands that are not listed largest first.
 * @example shySwitchingCost([100, 90], [60, 40]) is [64, 30]
 * @see Shy (2002), A quick-and-easy method for estimating switching costs, IJIO 20:71–87.
 */
export function shySwitchingCost(
  prices: readonly number[],
  quantities: readonly number[],
): number[] {
  requireSameCount(["prices", "quantities"], prices, quantities);
  requireNonNegative("prices", prices, "Give prices of 0 or more.");
  requireLargestFirst(quantities);
  const brands = prices.map((price, index) => ({ price, quantity: quantities[index] ?? 0 }));
  const largest = brands[0];
  const smallest = brands.at(-1);
  if (largest === undefined || smallest === undefined || brands.length < 2) {
    throw new DealError("badInput", "prices has one brand. Give two or more: one fears another.");
  }
  return brands.map((brand) => costOfLeaving(brand, brand === smallest ? largest : smallest));
}

function costOfLeaving(brand: Brand, rival: Brand): number {
  return brand.price - rival.price * (rival.quantity / (brand.quantity + rival.quantity));
}

function requireLargestFirst(quantities: readonly number[]): void {
  quantities.forEach((quantity, index) => {
    if (!(quantity > 0)) throw refused(index, quantity, "Give quantities above 0.");
    if (quantity <= (quantities[index - 1] ?? quantity)) return;
    throw refused(index, quantity, "It is above the one before: list brands largest first.");
  });
}

function refused(index: number, quantity: number, instead: string): DealError {
  return new DealError("badInput", `quantities, item ${index + 1} is ${quantity}. ${instead}`);
}
