/*
 * DEAL.IRR: the rate of return of cash flows one period apart.
 */

import { specify } from "../../catalogue/function-spec";
import { internalRatesOfReturn } from "../../core/rates/internal-rates-of-return";
import { nearestRate } from "../../core/rates/nearest-rate";
import { amounts, answer, optionalNumber } from "../boundary";
import { needsSearch } from "./needs-search";

/**
 * Returns the rate per period at which cash flows are worth 0, of several the one nearest the guess.
 *
 * @customfunction IRR
 * @param flows Cash flows one period apart, money in positive and money out negative.
 * @param guess Which rate is wanted where several solve it, above -1. Default 0.1.
 * @remarks Solves Σ flow ÷ (1 + rate)^period = 0 for every rate above −100 % and gives the one nearest
 * the guess, the lower of two equally near; IRR_ROOTS gives them all. A blank cell is a period without
 * a flow, where Excel's IRR leaves the period out.
 * @throws #NUM! when no rate above -100 % solves it, or the flows are worth 0 at every rate.
 * @throws #VALUE! when a flow is text or guess is -100 % or less.
 */
export function irr(flows: unknown[][], guess?: unknown): number {
  return answer(() =>
    nearestRate(internalRatesOfReturn(amounts("flows", flows)), optionalNumber("guess", guess)),
  );
}

export const irrSpec = specify(irr, {
  category: "Cash and return",
  questions: ["What does the investment earn a period?"],
  examples: [
    { shows: "100 out, 110 back a year later.", args: [[[-100, 110]]], gives: 0.1 },
    {
      shows: "Worth 0 at 10 % and at 20 %; nearest to 30 %.",
      args: [[[-100, 230, -132]], 0.3],
      gives: 0.2,
    },
    { shows: "Three quarters lost in two years.", args: [[[-100, null, 25]]], gives: -0.5 },
    { shows: "Nothing comes back.", args: [[[-100, -10]]], gives: "#NUM!" },
  ],
  portable: { addInOnly: needsSearch },
});
