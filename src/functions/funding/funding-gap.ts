/*
 * DEAL.FUNDING_GAP: the money that the customer must still find.
 */

import { specify } from "../../catalogue/function-spec";
import { fundingGap as calculate } from "../../core/funding/funding-gap";
import { amounts, answer, optionalNumber } from "../boundary";
import { cellAt, countOf, optional } from "../lambda";

/**
 * Returns the largest cumulative shortfall of sources against uses, 0 when there is none.
 *
 * @customfunction FUNDING_GAP
 * @param sources Money that comes in, one amount per period.
 * @param uses Money that goes out in the same periods.
 * @param opening_cash Cash before the first period. Default 0.
 * @remarks −min (opening_cash + running sum of sources − uses), or 0. Measured at the end of each
 * period: what happens within one is not seen.
 * @throws #VALUE! when the counts differ.
 */
export function fundingGap(
  sources: unknown[][],
  uses: unknown[][],
  opening_cash?: unknown,
): number {
  return answer(() =>
    calculate(
      amounts("sources", sources),
      amounts("uses", uses),
      optionalNumber("opening_cash", opening_cash),
    ),
  );
}

const lambda =
  `LAMBDA(sources,uses,[opening_cash],IF(${countOf("sources")}<>${countOf("uses")},#VALUE!,` +
  `MAX(0,-MIN(SCAN(${optional("opening_cash", "0")},SEQUENCE(${countOf("sources")}),` +
  `LAMBDA(cash,k,cash+${cellAt("sources", "k")}-${cellAt("uses", "k")}))))))`;

export const fundingGapSpec = specify(fundingGap, {
  category: "Funding",
  questions: ["Can the customer pay?", "How much must it still raise?"],
  examples: [
    {
      shows: "Sources that start slowly against 10 a year: 4 short after five years.",
      args: [[[12, 9, 8, 8, 9, 11, 12, 13, 14, 15]], [[10, 10, 10, 10, 10, 10, 10, 10, 10, 10]]],
      gives: 4,
    },
    { shows: "3 of cash to begin with leave 1.", args: [[[6, 9]], [[10, 9]], 3], gives: 1 },
    { shows: "No gap.", args: [10, 8], gives: 0 },
    { shows: "Two periods against one.", args: [[[6, 9]], 10], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
