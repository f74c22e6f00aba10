/*
 * Amounts as whole numbers of one small unit, so that adding and subtracting them is exact: what is
 * taken out of a ledger and what is left then add up to the last digit, and no algorithm on networks
 * needs a tolerance. Money has few decimals, so the unit is a power of ten if one will do.
 */

/** Whole numbers up to here are exact. */
const mostUnits = 2 ** 53;
/** A unit of 10⁻⁹ is finer than any currency; finer decimals are measurements, not money. */
const mostDecimals = 9;

export interface WholeUnits {
  readonly units: Float64Array;
  /** The amount that some units stand for. */
  readonly amountOf: (units: number) => number;
}

/**
 * Amounts of 0 or more in whole units whose total is exact.
 *
 * In decimals where every amount has nine at most; else in a power of two, about 10⁻¹⁶ of the total,
 * to which amounts are rounded.
 *
 * @example wholeUnits([0.1, 2]).units is [1, 20]
 */
export function wholeUnits(amounts: readonly number[]): WholeUnits {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const perUnit = 10 ** decimals;
    const units = decimalUnits(amounts, perUnit);
    if (units !== undefined) return { units, amountOf: (count) => count / perUnit };
  }
  return binaryUnits(amounts);
}

function decimalUnits(amounts: readonly number[], perUnit: number): Float64Array | undefined {
  const units = new Float64Array(amounts.length);
  let total = 0;
  for (const [index, amount] of amounts.entries()) {
    const count = Math.round(amount * perUnit);
    total += count;
    if (count / perUnit !== amount || total > mostUnits) return undefined;
    units[index] = count;
  }
  return units;
}

function binaryUnits(amounts: readonly number[]): WholeUnits {
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  const digits = Math.floor(Math.log2(largest)) + 2 + Math.ceil(Math.log2(amounts.length)) - 53;
  // Below the smallest number there is no unit.
  const unit = Math.max(Number.MIN_VALUE, 2 ** digits);
  const units = Float64Array.from(amounts, (amount) => Math.round(amount / unit));
  return { units, amountOf: (count) => count * unit };
}
