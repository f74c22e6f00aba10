/*
 * Discounting. A flow that lies t years (or periods) ahead is worth flow ÷ (1 + rate)^t. The power
 * is taken as exp(−t · ln(1 + rate)) with log1p, so that a rate such as 0.1 is not rounded a second
 * time when 1 is added to it.
 */

import { CompensatedSum } from "../numeric/compensated-sum";

/** Beyond this exponent exp() leaves the range of a double although flow × factor may not. */
const safeExponent = 700;

/** What a flow that lies `years` ahead is worth now. Nothing is worth nothing at any rate. */
export function presentValue(flow: number, rate: number, years: number): number {
  if (flow === 0) return 0;
  const exponent = -years * Math.log1p(rate);
  if (Math.abs(exponent) <= safeExponent) return flow * Math.exp(exponent);
  const half = Math.exp(exponent / 2);
  return flow * half * half;
}

/** The present value of flows one period apart, the first of them now. */
export function presentValueOfPeriods(flows: readonly number[], rate: number): number {
  const total = new CompensatedSum();
  flows.forEach((flow, period) => {
    total.add(presentValue(flow, rate, period));
  });
  return total.value;
}
