/*
 * DEAL.RUNWAY: how long cash lasts.
 */

import { specify } from "../../catalogue/function-spec";
import { runway as calculate } from "../../core/funding/runway";
import { amount, amounts, answer } from "../boundary";
import { cellAt, countOf, numbersOf } from "../lambda";

/**
 * Returns the periods until cash runs out, the last one in part.
 *
 * @customfunction RUNWAY
 * @param cash Cash before the first period. At 0 or less it has run out already.
 * @param burns Cash used up, one amount per period; a negative one is cash that comes in.
 * @remarks The first t at which the running sum of burns reaches cash; burns come evenly within a
 * period. At a level burn it is cash ÷ burn.
 * @throws #N/A when the burns given do not use the cash up.
 */
export function runway(cash: unknown, burns: unknown[][]): number {
  return answer(() => calculate(amount("cash", cash), amounts("burns", burns)));
}

const lambda =
  "LAMBDA(cash,burns,IF(cash<=0,0,LET(spent,SCAN(0,burns,LAMBDA(total,burn,total+burn))," +
  `last,MIN(IF(spent>=cash,${numbersOf("burns")},${countOf("burns")}+1)),` +
  `IF(last>${countOf("burns")},NA(),` +
  `last-(${cellAt("spent", "last", "burns")}-cash)/${cellAt("burns", "last")}))))`;

export const runwaySpec = specify(runway, {
  category: "Funding",
  questions: ["How long does the customer's cash last?"],
  examples: [
    {
      shows: "10 of cash: 6 are gone after three periods, the rest in four fifths of the fourth.",
      args: [10, [[1, 2, 3, 5, 5]]],
      gives: 3.8,
    },
    { shows: "Gone at the end of a period.", args: [10, [[1, 2, 3, 4, 4]]], gives: 4 },
    { shows: "Money that comes in puts it off.", args: [10, [[6, -2, 6, 4]]], gives: 3 },
    { shows: "Cash is left.", args: [10, [[1, 2, 3]]], gives: "#N/A" },
  ],
  portable: { lambda },
});
