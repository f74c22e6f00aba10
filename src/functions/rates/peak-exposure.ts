/*
 * DEAL.PEAK_EXPOSURE: the most that the investor has out at any time.
 */

import { specify } from "../../catalogue/function-spec";
import { peakExposure as calculate } from "../../core/rates/peak-exposure";
import { amounts, answer, optionalNumber } from "../boundary";
import { cellAt, countOf, optional } from "../lambda";

/**
 * Returns the most money that the investor has out at the end of any period; never below 0.
 *
 * @customfunction PEAK_EXPOSURE
 * @param invested Money the vendor put in, one amount per period.
 * @param purchases What the customer bought from the vendor in the same periods.
 * @param margin Share of a purchase that stays with the vendor, 1 at most. Default 1.
 * @remarks The largest running sum of invested − margin · purchases, or 0. Not discounted: it is an
 * amount of money, to be held against a limit.
 * @throws #VALUE! when the counts differ or margin is above 1.
 */
export function peakExposure(
  invested: unknown[][],
  purchases: unknown[][],
  margin?: unknown,
): number {
  return answer(() =>
    calculate(
      amounts("invested", invested),
      amounts("purchases", purchases),
      optionalNumber("margin", margin),
    ),
  );
}

const lambda =
  `LAMBDA(invested,purchases,[margin],LET(kept,${optional("margin", "1")},` +
  `IF(OR(${countOf("invested")}<>${countOf("purchases")},kept>1),#VALUE!,` +
  `MAX(0,SCAN(0,SEQUENCE(${countOf("invested")}),LAMBDA(total,k,` +
  `total+${cellAt("invested", "k")}-kept*${cellAt("purchases", "k")}))))))`;

export const peakExposureSpec = specify(peakExposure, {
  category: "Cash and return",
  questions: ["How much is at stake at the worst moment?"],
  examples: [
    {
      shows: "5 a year in two years, 2 and then 20 bought: 3 out after the first.",
      args: [[[5, 5]], [[2, 20]]],
      gives: 3,
    },
    {
      shows: "At a margin of half, 4 out after the first year and none after the second.",
      args: [[[5, 5]], [[2, 20]], 0.5],
      gives: 4,
    },
    { shows: "More bought than invested from the start.", args: [5, 100], gives: 0 },
    { shows: "A margin of 35 is meant as 0.35.", args: [5, 100, 35], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
