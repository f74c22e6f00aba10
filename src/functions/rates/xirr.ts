/*
 * DEAL.XIRR: the yearly rate of return of dated cash flows, where Excel's XIRR gives up or answers
 * with its own guess.
 */

import { specify } from "../../catalogue/function-spec";
import { internalRatesOfReturn } from "../../core/rates/internal-rates-of-return";
import { nearestRate } from "../../core/rates/nearest-rate";
import { amounts, answer, dates as datesIn, optionalNumber } from "../boundary";
import { needsSearch } from "./needs-search";

/**
 * Returns the yearly rate at which dated cash flows are worth 0, of several the one nearest the guess.
 *
 * @customfunction XIRR
 * @param flows Cash flows, money in positive and money out negative.
 * @param dates Date of each flow, in any order.
 * @param guess Which rate is wanted where several solve it, above -1. Default 0.1.
 * @remarks Solves Σ flow ÷ (1 + rate)^(days ÷ 365) = 0 for every rate above −100 % and gives the one
 * nearest the guess, the lower of two equally near; XIRR_ROOTS gives them all. Flows of one day are
 * summed first. The guess chooses among rates found and is never an answer itself.
 * @throws #NUM! when no rate above -100 % solves it, or the flows are worth 0 at every rate.
 * @throws #VALUE! when the counts differ, a date is none, or guess is -100 % or less.
 */
export function xirr(flows: unknown[][], dates: unknown[][], guess?: unknown): number {
  return answer(() =>
    nearestRate(
      internalRatesOfReturn(amounts("flows", flows), datesIn("dates", dates)),
      optionalNumber("guess", guess),
    ),
  );
}

const twoYears = [[46132], [46497], [46862]];

export const xirrSpec = specify(xirr, {
  category: "Cash and return",
  questions: ["What does the investment earn a year?"],
  examples: [
    {
      shows: "100 out on 2026-04-20, 110 back 365 days later.",
      args: [
        [[-100], [110]],
        [[46132], [46497]],
      ],
      gives: 0.1,
    },
    {
      shows: "Worth 0 at 10 % and at 20 %; 10 % is the guess.",
      args: [[[-100], [230], [-132]], twoYears],
      gives: 0.1,
    },
    {
      shows: "The same, nearest to 30 %.",
      args: [[[-100], [230], [-132]], twoYears, 0.3],
      gives: 0.2,
    },
    {
      shows: "A third of the money lost within eleven days.",
      args: [
        [[-18480], [13120]],
        [[43895], [43906]],
      ],
      gives: -0.9999884228170087,
    },
    {
      shows: "More out than in at every rate.",
      args: [[[-100], [200], [-200]], twoYears],
      gives: "#NUM!",
    },
    { shows: "A date is missing.", args: [[[-100], [110]], [[46132]]], gives: "#VALUE!" },
  ],
  portable: { addInOnly: needsSearch },
});
