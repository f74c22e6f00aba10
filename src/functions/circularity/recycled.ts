/*
 * DEAL.RECYCLED: the tracing behind DEAL.CIRCULARITY, period by period.
 */

import { specify } from "../../catalogue/function-spec";
import { recycled as calculate } from "../../core/circularity/recycled";
import { amounts, answer, choice, inShapeOf, optionalAmounts } from "../boundary";
import { cellAt, countOf, numbersOf, unspentVendorMoney } from "../lambda";
import { tracingChoices } from "./tracing-choices";

/**
 * Returns the vendor money spent on purchases from the vendor, period by period, as purchases lie.
 *
 * @customfunction RECYCLED
 * @param invested Money the vendor put in, one amount per period, 0 or more.
 * @param purchases What the customer bought from the vendor in the same periods, 0 or more.
 * @param other_funding Money the customer got elsewhere in the same periods, 0 or more. Default none.
 * @param tracing Whose money is spent first: vendor_first, pro_rata or vendor_last. Default vendor_first.
 * @remarks The customer's pool holds unspent vendor money V and other money O; each period the money
 * comes in first, then purchases p are paid. vendor_first spends min(V, p) of vendor money,
 * vendor_last p less what O pays and V at most, pro_rata min(p, V + O) · V ÷ (V + O). The sum over
 * the periods ÷ the sum invested is CIRCULARITY.
 * @throws #VALUE! when an amount is negative or the counts differ.
 */
export function recycled(
  invested: unknown[][],
  purchases: unknown[][],
  other_funding?: unknown[][],
  tracing?: string,
): number[][] {
  return answer(() =>
    inShapeOf(
      purchases,
      calculate(
        amounts("invested", invested),
        amounts("purchases", purchases),
        optionalAmounts("other_funding", other_funding),
        choice("tracing", tracing, tracingChoices),
      ),
    ),
  );
}

const closing = (k: string): string => cellAt("closing", k, "purchases");
const opening = `IF(k=1,0,${closing("MAX(1,k-1)")})`;
const lambda =
  `LAMBDA(invested,purchases,IF(OR(${countOf("invested")}<>${countOf("purchases")},` +
  `MIN(invested,purchases)<0),#VALUE!,LET(` +
  `closing,SCAN(0,${numbersOf("purchases")},${unspentVendorMoney}),MAP(${numbersOf("purchases")},` +
  `LAMBDA(k,${opening}+${cellAt("invested", "k")}-${closing("k")})))))`;

export const recycledSpec = specify(recycled, {
  category: "Circularity",
  questions: ["When does the vendor's money come back?"],
  choices: { tracing: tracingChoices },
  examples: [
    {
      shows: "10 and later 5 invested, 4 bought a period: the money lasts for three.",
      args: [[[10, 0, 0, 5]], [[4, 4, 4, 4]]],
      gives: [[4, 4, 2, 4]],
    },
    {
      shows: "The same beside 10 of other money in the first period, spent before the vendor's.",
      args: [[[10, 0, 0, 5]], [[4, 4, 4, 4]], [[10, 0, 0, 0]], "vendor_last"],
      gives: [[0, 0, 2, 4]],
      addInOnly: "The LAMBDA traces vendor_first only.",
    },
    {
      shows: "The answer lies as the purchases lie.",
      args: [[[3, 0]], [[1], [4]]],
      gives: [[1], [2]],
    },
    { shows: "Two periods against one.", args: [[[5, 5]], 4], gives: "#VALUE!" },
  ],
  portable: { lambda, limits: "Takes invested and purchases and traces vendor_first only." },
});
