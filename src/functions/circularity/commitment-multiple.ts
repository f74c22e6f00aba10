/*
 * DEAL.COMMITMENT_MULTIPLE: the commitment as a multiple of the investment.
 */

import { specify } from "../../catalogue/function-spec";
import { commitmentMultiple as calculate } from "../../core/circularity/commitment-multiple";
import { amounts, answer, optionalNumber } from "../boundary";
import { countOf, optional, presentValueOf } from "../lambda";

/**
 * Returns committed purchases as a multiple of the money invested.
 *
 * @customfunction COMMITMENT_MULTIPLE
 * @param invested Money the vendor put in, one amount per period.
 * @param committed Purchases the customer has committed to in the same periods.
 * @param rate Discount rate per period as a fraction, above -1, for both. Default 0.
 * @remarks Σ committed · d ÷ Σ invested · d with d = (1 + rate)^−t and t = 0 in the first period.
 * Amounts of the other sign are taken as they are: an investment paid back, a commitment cancelled.
 * @throws #DIV/0! when the money invested is worth 0.
 * @throws #VALUE! when the counts differ or the rate is -100 % or less.
 */
export function commitmentMultiple(
  invested: unknown[][],
  committed: unknown[][],
  rate?: unknown,
): number {
  return answer(() =>
    calculate(
      amounts("invested", invested),
      amounts("committed", committed),
      optionalNumber("rate", rate),
    ),
  );
}

const lambda =
  `LAMBDA(invested,committed,[rate],LET(yearly,${optional("rate", "0")},` +
  `IF(OR(${countOf("invested")}<>${countOf("committed")},yearly<=-1),#VALUE!,` +
  `${presentValueOf("committed", "yearly")}/${presentValueOf("invested", "yearly")})))`;

export const commitmentMultipleSpec = specify(commitmentMultiple, {
  category: "Circularity",
  questions: ["How many times its investment has the vendor been promised in purchases?"],
  examples: [
    { shows: "5 invested, 100 committed.", args: [5, 100], gives: 20 },
    {
      shows: "5 now against 11 and 12.1 in the next two years, at 10 %.",
      args: [[[5, 0, 0]], [[0, 11, 12.1]], 0.1],
      gives: 4,
    },
    { shows: "Nothing was invested.", args: [0, 100], gives: "#DIV/0!" },
    { shows: "One period against two.", args: [5, [[50, 50]]], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
