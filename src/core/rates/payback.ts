/*
 * How long an investment takes to come back.
 */

import { DealError } from "../errors";
import { CompensatedSum } from "../numeric/compensated-sum";
import { requireRate } from "../numeric/requirements";
import { presentValue } from "./present-value";

/** Beside the flows so far, a balance as small as this is 0: −0.3 + 0.1 + 0.2 is paid back. */
const negligible = 1e-12;

/**
 * Periods after the first until the running sum, discounted at `rate`, is back at 0.
 *
 * Within the period in which it gets there the time is interpolated, as if the flow came evenly. A
 * later fall below 0 does not count; 0 when the sum is never below 0.
 *
 * @throws DealError "missing" when the sum falls below 0 and stays there; "badInput" when the rate is
 * −100 % or less.
 * @example payback([-100, 60, 80]) is 1.5: 40 of the 80 are still needed
 */
export function payback(flows: readonly number[], rate = 0): number {
  requireRate("rate", rate);
  const balance = new CompensatedSum();
  let size = 0;
  let isOut = false;
  for (const [period, flow] of flows.entries()) {
    const before = balance.value;
    const value = presentValue(flow, rate, period);
    balance.add(value);
    size += Math.abs(value);
    const staysOut = balance.value < -negligible * size;
    if (isOut && !staysOut) return period - 1 - before / value;
    isOut = staysOut;
  }
  if (!isOut) return 0;
  throw new DealError("missing", "The running sum does not get back to 0 within the flows given.");
}
