/*
 * DEAL.WARRANT_CONTRA_REVENUE: a customer's warrant as a rebate, period by period.
 */

import { specify } from "../../catalogue/function-spec";
import { warrantContraRevenue as calculate } from "../../core/revenue/warrant-contra-revenue";
import { amount, amounts, answer, inShapeOf } from "../boundary";
import { cellAt, numbersOf } from "../lambda";

/**
 * Returns what a customer's warrant takes off revenue, period by period, as purchases lie.
 *
 * @customfunction WARRANT_CONTRA_REVENUE
 * @param grant_value Fair value of the warrant at grant date, 0 or more.
 * @param purchases What the customer buys, one amount per period, 0 or more.
 * @param expected_total Purchases expected to earn the whole warrant, above 0.
 * @remarks grant_value × purchases ÷ expected_total, in all never above grant_value (after ASC
 * 606-10-32-25A: equity for a customer lowers the transaction price, measured at grant date).
 * @throws #DIV/0! when expected_total is 0.
 * @throws #VALUE! when an amount is negative.
 */
export function warrantContraRevenue(
  grant_value: unknown,
  purchases: unknown[][],
  expected_total: unknown,
): number[][] {
  return answer(() =>
    inShapeOf(
      purchases,
      calculate(
        amount("grant_value", grant_value),
        amounts("purchases", purchases),
        amount("expected_total", expected_total),
      ),
    ),
  );
}

const earned = (k: string): string =>
  `MIN(1,${cellAt("bought", k, "purchases")}/expected_total)*grant_value`;
const lambda =
  "LAMBDA(grant_value,purchases,expected_total," +
  "IF(OR(grant_value<0,MIN(purchases)<0,expected_total<0),#VALUE!,IF(expected_total=0,#DIV/0!," +
  "LET(bought,SCAN(0,purchases,LAMBDA(total,purchase,total+purchase))," +
  `MAP(${numbersOf("purchases")},LAMBDA(k,${earned("k")}-IF(k=1,0,${earned("MAX(1,k-1)")})))))))`;

export const warrantContraRevenueSpec = specify(warrantContraRevenue, {
  category: "Revenue",
  questions: ["How much revenue does a warrant for the customer take away, and when?"],
  examples: [
    {
      shows: "A warrant worth 34 against purchases of 90 in two halves.",
      args: [34, [[45, 45]], 90],
      gives: [[17, 17]],
    },
    {
      shows: "Purchases beyond those expected are charged no more.",
      args: [34, [[45], [60], [30]], 90],
      gives: [[17], [17], [0]],
    },
    { shows: "Nothing is expected.", args: [34, [[45, 45]], 0], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
