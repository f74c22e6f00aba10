/*
 * DEAL.XNPV: dated cash flows at one day's value, for every rate above −100 %.
 */

import { specify } from "../../catalogue/function-spec";
import { netPresentValue } from "../../core/rates/net-present-value";
import { amount, amounts, answer, dates as datesIn, optionalDate } from "../boundary";
import { cellAt, countOf, optional } from "../lambda";

/**
 * Returns the present value of dated cash flows, at any rate above -100 %.
 *
 * @customfunction XNPV
 * @param rate Discount rate per year as a fraction, above -1.
 * @param flows Cash flows, money in positive and money out negative.
 * @param dates Date of each flow, in any order.
 * @param as_of Date on which the value is taken. Default the first date listed, as in Excel.
 * @remarks Σ flow ÷ (1 + rate)^((date − as_of) ÷ 365). Flows before as_of are carried forward at the
 * same rate. Unlike Excel's XNPV it allows rates of 0 and below.
 * @throws #VALUE! when the counts differ, a date is none, or the rate is -100 % or less.
 */
export function xnpv(
  rate: unknown,
  flows: unknown[][],
  dates: unknown[][],
  as_of?: unknown,
): number {
  return answer(() =>
    netPresentValue(
      amount("rate", rate),
      amounts("flows", flows),
      datesIn("dates", dates),
      optionalDate("as_of", as_of),
    ),
  );
}

const lambda =
  `LAMBDA(rate,flows,dates,[as_of],LET(day,INT(${optional("as_of", "INDEX(dates,1,1)")}+0),` +
  `IF(OR(${countOf("flows")}<>${countOf("dates")},rate<=-1,MIN(dates+0,day)<20000),#VALUE!,` +
  `REDUCE(0,SEQUENCE(${countOf("flows")}),LAMBDA(total,k,` +
  `total+${cellAt("flows", "k")}*(1+rate)^((day-INT(${cellAt("dates", "k")}+0))/365))))))`;

export const xnpvSpec = specify(xnpv, {
  category: "Cash and return",
  questions: ["What are these dated payments worth on one day?"],
  examples: [
    {
      shows: "100 out on 2026-04-20, 110 back 365 days later: worth nothing at 10 %.",
      args: [0.1, [[-100], [110]], [[46132], [46497]]],
      gives: 0,
    },
    {
      shows: "At a rate of 0 it is the sum; Excel's XNPV gives #NUM!.",
      args: [0, [[-100], [110]], [[46132], [46497]]],
      gives: 10,
    },
    {
      shows: "At -50 % a payment a year ahead counts double.",
      args: [-0.5, [[-100], [110]], [[46132], [46497]]],
      gives: 120,
    },
    {
      shows: "The first flow's value when the second is paid.",
      args: [0.1, [[-100], [110]], [[46132], [46497]], 46497],
      gives: 0,
    },
    {
      shows: "A year is no date.",
      args: [0.1, [[-100], [110]], [[2026], [2027]]],
      gives: "#VALUE!",
    },
  ],
  portable: { lambda },
});
