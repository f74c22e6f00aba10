/*
 * The value of dated cash flows on one day, where Excel's XNPV refuses rates of 0 and below, flows
 * before the first date listed, and a valuation date of one's own.
 */

import { yearFraction } from "../dates/year-fraction";
import { DealError } from "../errors";
import { CompensatedSum } from "../numeric/compensated-sum";
import { requireRate, requireSameCount } from "../numeric/requirements";
import { presentValue } from "./present-value";

/**
 * The value of dated flows on the day `asOf`, by default the first date listed.
 *
 * Σ flowᵢ / (1 + rate)^((dateᵢ − asOf) / 365). Dates are serial numbers and need not be sorted;
 * flows before `asOf` are carried forward at the same rate.
 *
 * @throws DealError "badInput" when the counts differ, nothing is given, or the rate is −100 % or less.
 * @example netPresentValue(0.1, [-100, 110], [46000, 46365]) is 0
 * @see Excel's XNPV, whose year of 365 days is kept on purpose.
 */
export function netPresentValue(
  rate: number,
  flows: readonly number[],
  dates: readonly number[],
  asOf?: number,
): number {
  requireRate("rate", rate);
  requireSameCount(["flows", "dates"], flows, dates);
  const valuationDate = asOf ?? dates[0];
  if (valuationDate === undefined) throw new DealError("badInput", "flows is empty. Give one.");
  const total = new CompensatedSum();
  dates.forEach((date, index) => {
    total.add(presentValue(flows[index] ?? 0, rate, yearFraction(valuationDate, date)));
  });
  return total.value;
}
