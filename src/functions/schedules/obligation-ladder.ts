/*
 * DEAL.OBLIGATION_LADDER: the table of purchase obligations by year, as in the notes to the accounts.
 */

import { specify } from "../../catalogue/function-spec";
import {
  obligationLadder as calculate,
  yearsOfLadder,
} from "../../core/schedules/obligation-ladder";
import { amounts as amountsIn, answer, date, dates as datesIn } from "../boundary";
import { cellAt, countOf } from "../lambda";

const header = [
  ...Array.from({ length: yearsOfLadder }, (_, year) => `Year ${year + 1}`),
  "Thereafter",
  "Total",
];

/**
 * Returns what falls due in each of the next five years, thereafter and in total, under a header row.
 *
 * @customfunction OBLIGATION_LADDER
 * @param amounts Obligations, one per date.
 * @param dates Date on which each falls due, in any order.
 * @param as_of Balance sheet date, from which the years are counted.
 * @remarks The table of ASC 440-10-50 for unconditional purchase obligations. Year 1 runs from the day
 * after as_of to the same day a year later, on the calendar, so that after 31 December a year is a
 * calendar year. What falls due on as_of belongs to year 1; earlier dates are left out.
 * @throws #VALUE! when the counts differ or a date is none.
 */
export function obligationLadder(
  amounts: unknown[][],
  dates: unknown[][],
  as_of: unknown,
): unknown[][] {
  return answer(() => {
    const { years, thereafter, total } = calculate(
      amountsIn("amounts", amounts),
      datesIn("dates", dates),
      date("as_of", as_of),
    );
    return [[...header], [...years, thereafter, total]];
  });
}

const endOfYear = "DATE(YEAR(start)+place,MONTH(start),DAY(start))";
const dueBefore =
  `REDUCE(0,k,LAMBDA(total,item,LET(due,INT(${cellAt("dates", "item")}+0),` +
  `IF(AND(due>=since,due<end),total+${cellAt("amounts", "item")},total))))`;
const lambda =
  `LAMBDA(amounts,dates,as_of,LET(since,INT(as_of+0),start,since+1,k,SEQUENCE(${countOf("amounts")}),` +
  `IF(OR(${countOf("amounts")}<>${countOf("dates")},MIN(dates+0,since)<20000),#VALUE!,LET(` +
  `sum_before,MAP(SEQUENCE(1,6),LAMBDA(place,LET(end,IF(place>5,2958466,${endOfYear}),` +
  `${dueBefore}))),` +
  `MAP(SEQUENCE(2,7),LAMBDA(spot,IF(spot<=7,` +
  `INDEX({${header.map((label) => `"${label}"`).join(",")}},1,spot),` +
  `IF(spot=14,INDEX(sum_before,1,6),IF(spot=8,INDEX(sum_before,1,1),` +
  `INDEX(sum_before,1,spot-7)-INDEX(sum_before,1,spot-8))))))))))`;

export const obligationLadderSpec = specify(obligationLadder, {
  category: "Cash and return",
  questions: ["What falls due in which year?"],
  examples: [
    {
      shows: "10 each on 30 June 2026 to 2032, as of the end of 2025.",
      args: [
        [[10, 10, 10, 10, 10, 10, 10]],
        [[46203, 46568, 46934, 47299, 47664, 48029, 48395]],
        46022,
      ],
      gives: [header, [10, 10, 10, 10, 10, 20, 70]],
    },
    {
      shows: "What was due before 2026 is left out.",
      args: [[[7, 5]], [[46000, 46387]], 46022],
      gives: [header, [5, 0, 0, 0, 0, 0, 5]],
    },
    { shows: "A year is no date.", args: [[[10]], [[2026]], 46022], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
