/*
 * DEAL.HHI: concentration in the points of the competition authorities.
 */

import type { Choices } from "../../catalogue/choices";
import { specify } from "../../catalogue/function-spec";
import { herfindahlIndex, type ShareKind } from "../../core/concentration/herfindahl-index";
import { amounts, answer, choice } from "../boundary";
import { optionalWord } from "../lambda";

const kinds: Choices<ShareKind> = {
  id: "SHARE_KIND",
  words: {
    share: "Fractions of 1; less in all than 1 is fine, the rest is unlisted.",
    percent: "Per cents; less in all than 100 is fine.",
    amount: "Sales or spending, scaled to their sum.",
  },
};

/**
 * Returns the Herfindahl-Hirschman index of a market, 0 to 10,000.
 *
 * @customfunction HHI
 * @param shares One share per firm, 0 or more.
 * @param kind What the shares are: share (of 1), percent or amount. Default share.
 * @remarks Σ share² × 10,000. The parts of a market that are not listed count as nothing.
 * @throws #DIV/0! when every share is 0.
 * @throws #VALUE! when a share is negative or they sum to more than the whole.
 */
export function hhi(shares: unknown[][], kind?: string): number {
  return answer(() => herfindahlIndex(amounts("shares", shares), choice("kind", kind, kinds)));
}

const lambda =
  `LAMBDA(shares,[kind],LET(word,${optionalWord("kind", "share")},total,SUM(shares+0),` +
  'whole,SWITCH(word,"share",1,"percent",100,"amount",total,#VALUE!),' +
  "IF(MIN(shares)<0,#VALUE!,IF(total=0,#DIV/0!,IF(total>whole*(1+1E-9),#VALUE!," +
  "10000*SUMSQ(shares/whole))))))";

export const hhiSpec = specify(hhi, {
  category: "Concentration",
  questions: [
    "How concentrated is the market?",
    "How much does the customer depend on one supplier?",
  ],
  choices: { kind: kinds },
  examples: [
    {
      shows: "The example of the U.S. Department of Justice: 30, 30, 20 and 20 per cent.",
      args: [[[0.3], [0.3], [0.2], [0.2]]],
      gives: 2600,
    },
    { shows: "The same in per cent.", args: [[[30, 30, 20, 20]], "percent"], gives: 2600 },
    { shows: "Three equal suppliers.", args: [[[7, 7, 7]], "amount"], gives: 10000 / 3 },
    { shows: "Per cents taken for shares.", args: [[[30, 30, 20, 20]]], gives: "#VALUE!" },
    { shows: "No market.", args: [[[0, 0]], "amount"], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
