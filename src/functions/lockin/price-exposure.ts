/*
 * DEAL.PRICE_EXPOSURE: what a price rise costs a customer that cannot leave for free.
 */

import { specify } from "../../catalogue/function-spec";
import { priceExposure as calculate } from "../../core/lockin/price-exposure";
import { amount, answer, optionalNumber } from "../boundary";
import { optional } from "../lambda";

/**
 * Returns what a price rise costs a locked-in customer, never more than leaving would.
 *
 * @customfunction PRICE_EXPOSURE
 * @param annual_spend What is spent a year before the rise, 0 or more, at the end of each year.
 * @param increase Price rise as a fraction, 0 or more: 0.1 for 10 %.
 * @param years Years over which the higher price would be paid, 0 or more.
 * @param switching_cost What leaving costs the customer, once, 0 or more.
 * @param rate Discount rate per year as a fraction, above -1. Default 0.
 * @remarks The lesser of increase × annual_spend × annuity and switching_cost, at which the customer
 * leaves; annuity = (1 − (1 + rate)^−years) ÷ rate.
 * @throws #VALUE! when a number is negative or the rate is -100 % or less.
 */
export function priceExposure(
  annual_spend: unknown,
  increase: unknown,
  years: unknown,
  switching_cost: unknown,
  rate?: unknown,
): number {
  return answer(() =>
    calculate({
      annualSpend: amount("annual_spend", annual_spend),
      increase: amount("increase", increase),
      years: amount("years", years),
      switchingCost: amount("switching_cost", switching_cost),
      annualRate: optionalNumber("rate", rate),
    }),
  );
}

const lambda =
  `LAMBDA(annual_spend,increase,years,switching_cost,[rate],LET(yearly,${optional("rate", "0")},` +
  "IF(OR(annual_spend<0,increase<0,years<0,switching_cost<0,yearly<=-1),#VALUE!," +
  "MIN(switching_cost+0,PV(yearly,years,-annual_spend*increase)))))";

export const priceExposureSpec = specify(priceExposure, {
  category: "Lock-in",
  questions: ["What can the vendor charge more before the customer leaves?"],
  examples: [
    {
      shows: "10 % more on 20 a year for 3 years, where leaving costs 30.",
      args: [20, 0.1, 3, 30],
      gives: 6,
    },
    { shows: "The same where leaving costs 5.", args: [20, 0.1, 3, 5], gives: 5 },
    {
      // 2 at the end of each of two years at 100 % is worth 1 + 0.5.
      shows: "2 a year for 2 years at a rate of 100 %.",
      args: [20, 0.1, 2, 30, 1],
      gives: 1.5,
    },
    { shows: "A price cut exposes nobody.", args: [20, -0.1, 3, 30], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
