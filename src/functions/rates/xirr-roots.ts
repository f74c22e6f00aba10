/*
 * DEAL.XIRR_ROOTS: all yearly rates of return of dated cash flows.
 */

import { specify } from "../../catalogue/function-spec";
import { internalRatesOfReturn } from "../../core/rates/internal-rates-of-return";
import { amounts, answer, dates as datesIn } from "../boundary";
import { needsSearch } from "./needs-search";

/**
 * Returns every yearly rate at which dated cash flows are worth 0, as a column in ascending order.
 *
 * @customfunction XIRR_ROOTS
 * @param flows Cash flows, money in positive and money out negative.
 * @param dates Date of each flow, in any order.
 * @remarks Every rate above −100 % that solves Σ flow ÷ (1 + rate)^(days ÷ 365) = 0. More than one means
 * that the rate of return alone does not rank the deal. There are never more rates than the flows, in
 * order of date, change sign.
 * @throws #NUM! when no rate above -100 % solves it, or the flows are worth 0 at every rate.
 * @throws #VALUE! when the counts differ or a date is none.
 */
export function xirrRoots(flows: unknown[][], dates: unknown[][]): number[][] {
  return answer(() =>
    internalRatesOfReturn(amounts("flows", flows), datesIn("dates", dates)).map((rate) => [rate]),
  );
}

export const xirrRootsSpec = specify(xirrRoots, {
  category: "Cash and return",
  questions: ["Is there more than one rate of return?"],
  examples: [
    {
      shows: "100 out, 230 back after a year, 132 out after two: two rates.",
      args: [
        [[-100], [230], [-132]],
        [[46132], [46497], [46862]],
      ],
      gives: [[0.1], [0.2]],
    },
    {
      shows: "One change of sign, one rate.",
      args: [
        [[-100], [110]],
        [[46132], [46497]],
      ],
      gives: [[0.1]],
    },
    {
      shows: "Money in only.",
      args: [
        [[100], [110]],
        [[46132], [46497]],
      ],
      gives: "#NUM!",
    },
  ],
  portable: { addInOnly: needsSearch },
});
