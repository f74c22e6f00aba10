/*
 * DEAL.HHI_DELTA: what a merger adds to the Herfindahl-Hirschman index.
 */

import type { Choices } from "../../catalogue/choices";
import { specify } from "../../catalogue/function-spec";
import { herfindahlChange, type MergerShareKind } from "../../core/concentration/herfindahl-change";
import { amount, answer, choice } from "../boundary";
import { optionalWord } from "../lambda";

const kinds: Choices<MergerShareKind> = {
  id: "MERGER_SHARE_KIND",
  words: { share: "Fractions of 1.", percent: "Per cents." },
};

/**
 * Returns what a merger of two firms adds to the Herfindahl-Hirschman index, in points.
 *
 * @customfunction HHI_DELTA
 * @param share_a Share of the one firm, 0 or more.
 * @param share_b Share of the other, 0 or more.
 * @param kind What the shares are: share (of 1) or percent. Default share.
 * @remarks 2 × share_a × share_b × 10,000.
 * @throws #VALUE! when a share is negative or the two make more than the whole.
 */
export function hhiDelta(share_a: unknown, share_b: unknown, kind?: string): number {
  return answer(() =>
    herfindahlChange(
      amount("share_a", share_a),
      amount("share_b", share_b),
      choice("kind", kind, kinds),
    ),
  );
}

const lambda =
  `LAMBDA(share_a,share_b,[kind],LET(word,${optionalWord("kind", "share")},` +
  'whole,SWITCH(word,"share",1,"percent",100,#VALUE!),' +
  "IF(OR(share_a<0,share_b<0,share_a+share_b>whole*(1+1E-9)),#VALUE!," +
  "20000*share_a*share_b/whole^2)))";

export const hhiDeltaSpec = specify(hhiDelta, {
  category: "Concentration",
  questions: ["How much more concentrated does a merger make the market?"],
  choices: { kind: kinds },
  examples: [
    { shows: "5 and 10 per cent.", args: [5, 10, "percent"], gives: 100 },
    { shows: "The same as fractions.", args: [0.05, 0.1], gives: 100 },
    { shows: "Per cents taken for shares.", args: [5, 10], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
