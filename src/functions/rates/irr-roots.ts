/*
 * DEAL.IRR_ROOTS: all rates of return of cash flows one period apart.
 */

import { specify } from "../../catalogue/function-spec";
import { internalRatesOfReturn } from "../../core/rates/internal-rates-of-return";
import { amounts, answer } from "../boundary";
import { needsSearch } from "./needs-search";

/**
 * Returns every rate per period at which cash flows are worth 0, as a column in ascending order.
 *
 * @customfunction IRR_ROOTS
 * @param flows Cash flows one period apart, money in positive and money out negative.
 * @remarks Every rate above −100 % that solves Σ flow ÷ (1 + rate)^period = 0. More than one means that
 * the rate of return alone does not rank the deal. A blank cell is a period without a flow.
 * @throws #NUM! when no rate above -100 % solves it, or the flows are worth 0 at every rate.
 * @throws #VALUE! when a flow is text.
 */
export function irrRoots(flows: unknown[][]): number[][] {
  return answer(() => internalRatesOfReturn(amounts("flows", flows)).map((rate) => [rate]));
}

export const irrRootsSpec = specify(irrRoots, {
  category: "Cash and return",
  questions: ["Is there more than one rate of return per period?"],
  examples: [
    { shows: "Worth 0 at 10 % and at 20 %.", args: [[[-100, 230, -132]]], gives: [[0.1], [0.2]] },
    { shows: "Touches 0 at 10 % only.", args: [[[-100, 220, -121]]], gives: [[0.1]] },
    { shows: "More out than in at every rate.", args: [[[-1, 2, -2]]], gives: "#NUM!" },
  ],
  portable: { addInOnly: needsSearch },
});
