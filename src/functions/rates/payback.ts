/*
 * DEAL.PAYBACK: how long until the money is back.
 */

import { specify } from "../../catalogue/function-spec";
import { payback as calculate } from "../../core/rates/payback";
import { amounts, answer, optionalNumber } from "../boundary";
import { cellAt, countOf, optional } from "../lambda";

/**
 * Returns the number of periods until the running sum of the flows is back at 0.
 *
 * @customfunction PAYBACK
 * @param flows Cash flows one period apart, money in positive and money out negative.
 * @param rate Discount rate per period as a fraction, above -1. Default 0.
 * @remarks Counted from the first period; within the period in which the sum reaches 0 the time is
 * interpolated. With a rate the sum is that of discounted flows, the first undiscounted. A later fall
 * below 0 does not count; 0 when the sum is never below 0.
 * @throws #N/A when the sum falls below 0 and does not get back within the flows given.
 * @throws #VALUE! when a flow is text or the rate is -100 % or less.
 */
export function payback(flows: unknown[][], rate?: unknown): number {
  return answer(() => calculate(amounts("flows", flows), optionalNumber("rate", rate)));
}

const lambda =
  `LAMBDA(flows,[rate],LET(step,${optional("rate", "0")},many,${countOf("flows")},k,SEQUENCE(many),` +
  `worth,MAP(k,LAMBDA(place,${cellAt("flows", "place")}*(1+step)^(1-place))),` +
  `sizes,IF(worth<0,0-worth,worth),` +
  `balance,SCAN(0,worth,LAMBDA(total,flow,total+flow)),` +
  `size,SCAN(0,sizes,LAMBDA(total,flow,total+flow)),` +
  `low,balance<-1E-12*size,low_before,balance-worth<-1E-12*(size-sizes),` +
  `back,MIN(IF(low_before,IF(low,many+1,k),many+1)),` +
  `IF(step<=-1,#VALUE!,IF(back<=many,back-1-INDEX(balance,back)/INDEX(worth,back),` +
  `IF(SUM(IF(low,1,0))=0,0,#N/A)))))`;

export const paybackSpec = specify(payback, {
  category: "Cash and return",
  questions: ["How long until the money is back?"],
  examples: [
    {
      shows: "40 of the 80 in the second year are still needed.",
      args: [[[-100, 60, 80]]],
      gives: 1.5,
    },
    { shows: "Discounted at 10 %.", args: [[[-100, 110, 121]], 0.1], gives: 1 },
    { shows: "Back to 0 at the very end.", args: [[[-100, 50, 50]]], gives: 2 },
    { shows: "Never back.", args: [[[-100, 60]]], gives: "#N/A" },
  ],
  portable: { lambda },
});
