/*
 * DEAL.NET_OUTFLOW: what the deal costs the investor in cash.
 */

import { specify } from "../../catalogue/function-spec";
import { netOutflow as calculate } from "../../core/rates/net-outflow";
import { amounts, answer, optionalDates, optionalNumber } from "../boundary";
import { cellAt, countOf, isLeftOut, optional } from "../lambda";

/**
 * Returns the cash that leaves the investor for good; negative when more comes back than went out.
 *
 * @customfunction NET_OUTFLOW
 * @param invested Money the vendor put in, one amount per period.
 * @param purchases What the customer bought from the vendor in the same periods.
 * @param margin Share of a purchase that stays with the vendor, 1 at most. Default 1.
 * @param rate Discount rate per year as a fraction, above -1. Default 0.
 * @param dates Date of each period. Default one year a period.
 * @remarks Σ (invested − margin · purchases) · (1 + rate)^−years. With dates, years are days ÷ 365
 * from the earliest date; without, one a period, the first undiscounted.
 * @throws #VALUE! when the counts differ, margin is above 1, a date is none, or the rate is -100 % or less.
 */
export function netOutflow(
  invested: unknown[][],
  purchases: unknown[][],
  margin?: unknown,
  rate?: unknown,
  dates?: unknown[][],
): number {
  return answer(() =>
    calculate(amounts("invested", invested), amounts("purchases", purchases), {
      margin: optionalNumber("margin", margin),
      rate: optionalNumber("rate", rate),
      dates: optionalDates("dates", dates),
    }),
  );
}

const years = `IF(undated,k-1,(INT(${cellAt("dates", "k")}+0)-INT(MIN(dates+0)))/365)`;
const counts =
  `${countOf("invested")}<>${countOf("purchases")},` +
  `IF(undated,FALSE,OR(${countOf("dates")}<>${countOf("invested")},MIN(dates+0)<20000))`;
const lambda =
  `LAMBDA(invested,purchases,[margin],[rate],[dates],LET(kept,${optional("margin", "1")},` +
  `yearly,${optional("rate", "0")},undated,${isLeftOut("dates")},` +
  `IF(OR(${counts},kept>1,yearly<=-1),#VALUE!,` +
  `REDUCE(0,SEQUENCE(${countOf("invested")}),LAMBDA(total,k,` +
  `total+(${cellAt("invested", "k")}-kept*${cellAt("purchases", "k")})*(1+yearly)^-${years})))))`;

export const netOutflowSpec = specify(netOutflow, {
  category: "Cash and return",
  questions: ["How much cash really leaves the investor?"],
  examples: [
    { shows: "5 invested, 100 bought: 95 more comes back.", args: [5, 100], gives: -95 },
    {
      shows: "At a margin of 35 % the purchases leave 35 with the vendor.",
      args: [5, 100, 0.35],
      gives: -30,
    },
    {
      shows: "10 now, 11 back in a year: worth nothing at 10 %.",
      args: [[[10, 0]], [[0, 11]], 1, 0.1],
      gives: 0,
    },
    {
      shows: "The same by date; 2026-04-20 and 365 days later.",
      args: [[[10], [0]], [[0], [11]], null, 0.1, [[46132], [46497]]],
      gives: 0,
    },
    { shows: "A margin of 35 is meant as 0.35.", args: [5, 100, 35], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
