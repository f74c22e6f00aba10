/*
 * DEAL.FINANCED_REVENUE_SHARE: the part of its revenue that a vendor paid for itself.
 */

import { specify } from "../../catalogue/function-spec";
import { financedRevenueShare as calculate } from "../../core/revenue/financed-revenue-share";
import { amounts, answer, choice, optionalAmounts } from "../boundary";
import { tracingChoices } from "../circularity/tracing-choices";
import { countOf, unspentVendorMoney } from "../lambda";

/**
 * Returns the share of a vendor's revenue that it financed itself.
 *
 * @customfunction FINANCED_REVENUE_SHARE
 * @param invested Money the vendor put in, one amount per period, 0 or more.
 * @param purchases What the customer bought from the vendor in the same periods, 0 or more.
 * @param total_revenue Revenue of the vendor in the same periods, these purchases included.
 * @param other_funding Money the customer got elsewhere in the same periods, 0 or more. Default none.
 * @param tracing Whose money is spent first: vendor_first, pro_rata or vendor_last. Default vendor_first.
 * @remarks Σ recycled ÷ Σ total_revenue, traced as in RECYCLED. No accounting standard defines it.
 * @throws #DIV/0! when total_revenue sums to 0.
 * @throws #VALUE! when it sums to less, another amount is negative, or the counts differ.
 */
export function financedRevenueShare(
  invested: unknown[][],
  purchases: unknown[][],
  total_revenue: unknown[][],
  other_funding?: unknown[][],
  tracing?: string,
): number {
  return answer(() =>
    calculate(
      amounts("invested", invested),
      amounts("purchases", purchases),
      amounts("total_revenue", total_revenue),
      optionalAmounts("other_funding", other_funding),
      choice("tracing", tracing, tracingChoices),
    ),
  );
}

const lambda =
  `LAMBDA(invested,purchases,total_revenue,IF(OR(${countOf("invested")}<>${countOf("purchases")},` +
  `${countOf("invested")}<>${countOf("total_revenue")},MIN(invested,purchases)<0),#VALUE!,` +
  `LET(left,REDUCE(0,SEQUENCE(${countOf("invested")}),${unspentVendorMoney}),` +
  "revenue,SUM(total_revenue+0),IF(revenue<0,#VALUE!,(SUM(invested+0)-left)/revenue))))";

export const financedRevenueShareSpec = specify(financedRevenueShare, {
  category: "Revenue",
  questions: ["How much of the vendor's revenue is its own money?", "How much is organic?"],
  choices: { tracing: tracingChoices },
  examples: [
    { shows: "5 of a revenue of 200 came from the vendor.", args: [5, 100, 200], gives: 0.025 },
    {
      shows: "5 of 20 in the pool are the vendor's, so 1 of the 4 bought, out of 10.",
      args: [5, 4, 10, 15, "pro_rata"],
      gives: 0.1,
      addInOnly: "The LAMBDA traces vendor_first only.",
    },
    { shows: "No revenue.", args: [5, 100, 0], gives: "#DIV/0!" },
  ],
  portable: {
    lambda,
    limits: "Takes invested, purchases and total_revenue and traces vendor_first only.",
  },
});
