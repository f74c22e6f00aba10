/*
 * DEAL.OUTAGE_EXPOSURE: revenue at risk while the vendor's service is down or withdrawn.
 */

import { specify } from "../../catalogue/function-spec";
import { outageExposure as calculate } from "../../core/lockin/outage-exposure";
import { amount, answer } from "../boundary";

/**
 * Returns the revenue at risk while the vendor's service is down or withdrawn.
 *
 * @customfunction OUTAGE_EXPOSURE
 * @param annual_revenue The customer's revenue of a year, 0 or more.
 * @param dependent_share Part of it that needs the service, a fraction between 0 and 1.
 * @param days Days without the service, 0 or more.
 * @remarks annual_revenue × dependent_share × days ÷ 365: revenue is taken to come evenly.
 * @throws #VALUE! when revenue or days are negative or the share is outside 0 to 1.
 */
export function outageExposure(
  annual_revenue: unknown,
  dependent_share: unknown,
  days: unknown,
): number {
  return answer(() =>
    calculate(
      amount("annual_revenue", annual_revenue),
      amount("dependent_share", dependent_share),
      amount("days", days),
    ),
  );
}

const lambda =
  "LAMBDA(annual_revenue,dependent_share,days," +
  "IF(OR(annual_revenue<0,dependent_share<0,dependent_share>1,days<0),#VALUE!," +
  "annual_revenue*dependent_share*days/365))";

export const outageExposureSpec = specify(outageExposure, {
  category: "Lock-in",
  questions: ["What is lost if the vendor's service stops?"],
  examples: [
    {
      shows: "Half of a revenue of 730 a year, for ten days.",
      args: [730, 0.5, 10],
      gives: 10,
    },
    { shows: "A whole year.", args: [730, 0.5, 365], gives: 365 },
    { shows: "A per cent typed as a whole number.", args: [730, 50, 10], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
