/*
 * The value of 1 a year at the end of each of some years.
 */

/**
 * (1 − (1 + rate)^−years) ÷ rate, and years when the rate is 0; the rate is above −100 %.
 *
 * Written with expm1 and log1p, so that rates next to 0 do not cancel. Part of a year is allowed, as
 * in Excel's PV.
 */
export function annuity(rate: number, years: number): number {
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
}
