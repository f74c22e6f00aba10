/*
 * DEAL.RIVAL_DISCOUNT: switching cost as the price cut that a rival must offer.
 */

import { specify } from "../../catalogue/function-spec";
import { rivalDiscount as calculate } from "../../core/lockin/rival-discount";
import { amount, answer, optionalNumber } from "../boundary";
import { optional } from "../lambda";

/**
 * Returns the price cut a rival must offer for a switch to pay, as a share of the price.
 *
 * @customfunction RIVAL_DISCOUNT
 * @param switching_cost What the move costs the customer, once.
 * @param annual_spend What it spends a year, above 0, at the end of each year.
 * @param years Years over which the saving counts, above 0.
 * @param rate Discount rate per year as a fraction, above -1. Default 0.
 * @remarks switching_cost ÷ (annual_spend × annuity), annuity = (1 − (1 + rate)^−years) ÷ rate.
 * Above 1 no price will do. A negative switching cost gives the mark-up that the rival may ask.
 * @throws #DIV/0! when annual_spend or years is 0.
 * @throws #VALUE! when annual_spend or years is negative or the rate is -100 % or less.
 */
export function rivalDiscount(
  switching_cost: unknown,
  annual_spend: unknown,
  years: unknown,
  rate?: unknown,
): number {
  return answer(() =>
    calculate(
      amount("switching_cost", switching_cost),
      amount("annual_spend", annual_spend),
      amount("years", years),
      optionalNumber("rate", rate),
    ),
  );
}

const lambda =
  `LAMBDA(switching_cost,annual_spend,years,[rate],LET(yearly,${optional("rate", "0")},` +
  "IF(OR(annual_spend<0,years<0,yearly<=-1),#VALUE!," +
  "switching_cost/PV(yearly,years,-annual_spend))))";

export const rivalDiscountSpec = specify(rivalDiscount, {
  category: "Lock-in",
  questions: ["How much cheaper must a rival be before leaving pays?"],
  examples: [
    {
      shows: "A move of 30 against spending 20 a year for 3 years.",
      args: [30, 20, 3],
      gives: 0.5,
    },
    {
      // 10 a year-end for 2 years at 100 % is worth 5 + 2.5.
      shows: "The same spread over 2 years at a rate of 100 %.",
      args: [3, 10, 2, 1],
      gives: 0.4,
    },
    { shows: "No price will do.", args: [30, 20, 1], gives: 1.5 },
    { shows: "Nothing is spent.", args: [30, 0, 3], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
