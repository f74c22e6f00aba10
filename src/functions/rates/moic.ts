/*
 * DEAL.MOIC: multiple on invested capital.
 */

import { specify } from "../../catalogue/function-spec";
import { multipleOfMoney } from "../../core/rates/multiple-of-money";
import { amounts, answer, optionalNumber } from "../boundary";
import { optional } from "../lambda";

/**
 * Returns how many times over the money put in has come back, with what is still held.
 *
 * @customfunction MOIC
 * @param flows Cash flows, money in positive and money out negative.
 * @param nav Net asset value still held. Default 0.
 * @remarks (Σ flows above 0 + nav) ÷ −Σ flows below 0. Time does not count.
 * @throws #DIV/0! when no flow is below 0.
 * @throws #VALUE! when a flow is text.
 */
export function moic(flows: unknown[][], nav?: unknown): number {
  return answer(() => multipleOfMoney(amounts("flows", flows), optionalNumber("nav", nav)));
}

const lambda =
  `LAMBDA(flows,[nav],` +
  `(SUM(IF(flows>0,flows,0))+${optional("nav", "0")})/-SUM(IF(flows<0,flows,0)))`;

export const moicSpec = specify(moic, {
  category: "Cash and return",
  questions: ["How many times over does the money come back?"],
  examples: [
    { shows: "100 out, 120 back.", args: [[[-100, 30, 90]]], gives: 1.2 },
    { shows: "With 60 still held.", args: [[[-100, 30, 90]], 60], gives: 1.8 },
    { shows: "Nothing was invested.", args: [[[30, 90]]], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
