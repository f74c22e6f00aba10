/*
 * DEAL.NET_TRANSACTION_PRICE: revenue after what the vendor pays its customer.
 */

import { specify } from "../../catalogue/function-spec";
import { netTransactionPrice as calculate } from "../../core/revenue/net-transaction-price";
import { amount, answer, optionalNumber } from "../boundary";
import { optional } from "../lambda";

/**
 * Returns the transaction price after consideration payable to the customer.
 *
 * @customfunction NET_TRANSACTION_PRICE
 * @param price What the customer is charged, 0 or more.
 * @param consideration Cash, credits, shares or warrants that it gets in conjunction, 0 or more.
 * @param fair_value Fair value of distinct goods or services it gives for them, 0 or more. Default 0.
 * @remarks price − max(0, consideration − fair_value), ASC 606-10-32-25 and 26, IFRS 15.70 to 72. What
 * cannot be estimated counts as no fair value. Equity is measured at grant date.
 * @throws #VALUE! when an amount is negative.
 */
export function netTransactionPrice(
  price: unknown,
  consideration: unknown,
  fair_value?: unknown,
): number {
  return answer(() =>
    calculate(
      amount("price", price),
      amount("consideration", consideration),
      optionalNumber("fair_value", fair_value),
    ),
  );
}

const lambda =
  `LAMBDA(price,consideration,[fair_value],LET(bought,${optional("fair_value", "0")},` +
  "IF(OR(price<0,consideration<0,bought<0),#VALUE!,price-MAX(0,consideration-bought))))";

export const netTransactionPriceSpec = specify(netTransactionPrice, {
  category: "Revenue",
  questions: ["What revenue is left after what the vendor pays its customer?"],
  examples: [
    {
      shows: "Example 32 of the standard: 1.5 paid up front to a customer that buys for 15.",
      args: [15, 1.5],
      gives: 13.5,
    },
    {
      shows: "The same where the customer delivers something worth 1.",
      args: [15, 1.5, 1],
      gives: 14.5,
    },
    { shows: "Paid no more than it is worth.", args: [15, 1.5, 2], gives: 15 },
    { shows: "Consideration with a sign.", args: [15, -1.5], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
