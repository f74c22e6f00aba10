/*
 * DEAL.CIRCULARITY: the headline of a circular deal.
 */

import { specify } from "../../catalogue/function-spec";
import { circularity as calculate } from "../../core/circularity/circularity";
import { amounts, answer, choice, optionalAmounts } from "../boundary";
import { countOf, unspentVendorMoney } from "../lambda";
import { tracingChoices } from "./tracing-choices";

/**
 * Returns the share of the money a vendor invested that has come back to it as purchases, 0 to 1.
 *
 * @customfunction CIRCULARITY
 * @param invested Money the vendor put in, one amount per period, 0 or more.
 * @param purchases What the customer bought from the vendor in the same periods, 0 or more.
 * @param other_funding Money the customer got elsewhere in the same periods, 0 or more. Default none.
 * @param tracing Whose money is spent first: vendor_first, pro_rata or vendor_last. Default vendor_first.
 * @remarks Recycled ÷ invested. The customer's pool holds unspent vendor money V and other money O;
 * each period the money comes in first, then purchases p are paid. vendor_first spends min(V, p) of
 * vendor money, vendor_last p less what O pays and V at most, pro_rata min(p, V + O) · V ÷ (V + O).
 * Purchases beyond the pool are paid from elsewhere. Not discounted.
 * @throws #DIV/0! when nothing was invested.
 * @throws #VALUE! when an amount is negative or the counts differ.
 */
export function circularity(
  invested: unknown[][],
  purchases: unknown[][],
  other_funding?: unknown[][],
  tracing?: string,
): number {
  return answer(() =>
    calculate(
      amounts("invested", invested),
      amounts("purchases", purchases),
      optionalAmounts("other_funding", other_funding),
      choice("tracing", tracing, tracingChoices),
    ),
  );
}

const lambda =
  `LAMBDA(invested,purchases,IF(OR(${countOf("invested")}<>${countOf("purchases")},` +
  `MIN(invested,purchases)<0),#VALUE!,LET(paid,SUM(invested+0),` +
  `left,REDUCE(0,SEQUENCE(${countOf("invested")}),${unspentVendorMoney}),(paid-left)/paid)))`;

export const circularitySpec = specify(circularity, {
  category: "Circularity",
  questions: ["How much of the money that went in has come back?", "Is this deal a loop?"],
  choices: { tracing: tracingChoices },
  examples: [
    { shows: "5 invested, 100 bought: all of it comes back.", args: [5, 100], gives: 1 },
    {
      shows: "5 from the vendor and 15 from others, 4 bought, traced in proportion.",
      args: [5, 4, 15, "pro_rata"],
      gives: 0.2,
      addInOnly: "The LAMBDA traces vendor_first only.",
    },
    {
      shows: "Money cannot come back before it went out.",
      args: [
        [[0], [10]],
        [[8], [3]],
      ],
      gives: 0.3,
    },
    { shows: "Nothing was invested.", args: [0, 100], gives: "#DIV/0!" },
    { shows: "An investment is a positive amount.", args: [-5, 100], gives: "#VALUE!" },
  ],
  portable: { lambda, limits: "Takes invested and purchases and traces vendor_first only." },
});
