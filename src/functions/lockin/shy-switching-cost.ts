/*
 * DEAL.SHY_SWITCHING_COST: switching costs read off prices and quantities.
 */

import { specify } from "../../catalogue/function-spec";
import { shySwitchingCost as calculate } from "../../core/lockin/shy-switching-cost";
import { amounts, answer, inShapeOf } from "../boundary";
import { cellAt, countOf, numbersOf } from "../lambda";

/**
 * Returns the cost of leaving each brand that its price gives away, as prices lie.
 *
 * @customfunction SHY_SWITCHING_COST
 * @param prices One price per brand, 0 or more, the largest brand first.
 * @param quantities Customers or units of the same brands, above 0, the largest first.
 * @remarks Provisional definition, after Shy (2002): price − N · p ÷ (quantity + N), where N and p are
 * quantity and price of the smallest brand or, for the smallest itself, of the largest. All customers
 * of a brand are taken to have one switching cost; Salies (2012) shows how that weakens the measure.
 * @throws #VALUE! when there is one brand only, brands are not largest first, a price is negative, a
 * quantity is 0 or less, or the counts differ.
 */
export function shySwitchingCost(prices: unknown[][], quantities: unknown[][]): number[][] {
  return answer(() =>
    inShapeOf(prices, calculate(amounts("prices", prices), amounts("quantities", quantities))),
  );
}

const quantity = (k: string): string => cellAt("quantities", k);
const lambda =
  `LAMBDA(prices,quantities,LET(many,${countOf("prices")},` +
  `IF(OR(many<2,${countOf("quantities")}<>many),#VALUE!,` +
  "IF(OR(MIN(prices)<0,MIN(quantities+0)<=0," +
  `SUM(MAP(SEQUENCE(many-1),LAMBDA(k,IF(${quantity("k+1")}>${quantity("k")},1,0))))>0),#VALUE!,` +
  `MAP(${numbersOf("prices")},LAMBDA(k,LET(rival,IF(k=many,1,many),${cellAt("prices", "k")}-` +
  `${cellAt("prices", "rival")}*${quantity("rival")}/(${quantity("k")}+${quantity("rival")}))))))))`;

export const shySwitchingCostSpec = specify(shySwitchingCost, {
  category: "Lock-in",
  questions: ["How much switching cost do prices and market shares give away?"],
  examples: [
    { shows: "Two brands.", args: [[[100, 90]], [[60, 40]]], gives: [[64, 30]] },
    {
      // 100 − 20·80/70, 90 − 20·80/50, 80 − 50·100/70.
      shows: "Three brands in a column.",
      args: [
        [[100], [90], [80]],
        [[50], [30], [20]],
      ],
      gives: [[540 / 7], [58], [60 / 7]],
    },
    { shows: "The smaller brand first.", args: [[[90, 100]], [[40, 60]]], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
