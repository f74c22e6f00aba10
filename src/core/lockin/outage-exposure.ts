/*
 * Revenue that hangs on the vendor's service: what is at risk while it is down or withdrawn.
 */

import { requireShare, requireZeroOrMore } from "../numeric/requirements";

/** The year of Actual/365 Fixed, as everywhere else in these measures. */
const daysOfYear = 365;

/**
 * Annual revenue × dependent share × days ÷ 365. Revenue is taken to come evenly over the year.
 *
 * @throws DealError "badInput" when revenue or days are negative or the share is no share.
 * @example outageExposure(730, 0.5, 10) is 10
 */
export function outageExposure(
  annualRevenue: number,
  dependentShare: number,
  days: number,
): number {
  requireZeroOrMore("annual_revenue", annualRevenue);
  requireShare("dependent_share", dependentShare);
  requireZeroOrMore("days", days);
  return (annualRevenue * dependentShare * days) / daysOfYear;
}
