/*
 * DEAL.RECIPROCITY: how evenly two parties pay each other.
 */

import { specify } from "../../catalogue/function-spec";
import { reciprocity as calculate } from "../../core/circularity/reciprocity";
import { amounts, answer } from "../boundary";

/**
 * Returns the weighted reciprocity of two parties: 1 when both pay the same, 0 when only one pays.
 *
 * @customfunction RECIPROCITY
 * @param out What the first party paid the second: any number of amounts, 0 or more.
 * @param back What the second party paid the first: any number of amounts, 0 or more.
 * @remarks 2 · min(out, back) ÷ (out + back) of the totals, after Squartini, Picciolo, Ruzzenenti and
 * Garlaschelli (2013). Time plays no part. Money that comes back through third parties is not seen.
 * @throws #DIV/0! when nothing flows either way.
 * @throws #VALUE! when an amount is negative.
 */
export function reciprocity(out: unknown[][], back: unknown[][]): number {
  return answer(() => calculate(amounts("out", out), amounts("back", back)));
}

const lambda =
  "LAMBDA(out,back,IF(MIN(out,back)<0,#VALUE!,LET(there,SUM(out+0),home,SUM(back+0)," +
  "2*MIN(there,home)/(there+home))))";

export const reciprocitySpec = specify(reciprocity, {
  category: "Circularity",
  questions: ["How evenly does money go back and forth between the two?"],
  examples: [
    { shows: "5 one way, 100 the other: 10 of 105.", args: [5, 100], gives: 10 / 105 },
    { shows: "5 and 8 one way, 100 the other.", args: [[[5], [8]], 100], gives: 26 / 113 },
    { shows: "Nothing comes back.", args: [5, 0], gives: 0 },
    { shows: "Nothing flows.", args: [0, 0], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
