/*
 * DEAL.LOCKIN_INDEX: a composite of lock-in scores with its weights in the open.
 */

import type { Choices } from "../../catalogue/choices";
import { specify } from "../../catalogue/function-spec";
import { lockinIndex as calculate, type LockinAggregation } from "../../core/lockin/lockin-index";
import { amountsWithGaps, answer, choice, optionalAmounts } from "../boundary";
import { cellAt, countOf, isLeftOut, numbersOf, optionalWord } from "../lambda";

const aggregations: Choices<LockinAggregation> = {
  id: "LOCKIN_AGGREGATION",
  words: {
    arithmetic: "A high score makes up for a low one.",
    geometric: "A low score weighs more, and a score of 0 brings the index to 0.",
  },
};

/**
 * Returns the composite of lock-in scores, 0 to 100, under the OECD/JRC rules.
 *
 * @customfunction LOCKIN_INDEX
 * @param scores Scores between 0 and 1. A blank one is missing: it is left out with its weight.
 * @param weights One weight per score, 0 or more, scaled to sum 1. Default equal.
 * @param aggregation Mean that is taken: arithmetic or geometric. Default arithmetic.
 * @remarks 100 · Σ weight · score, or 100 · Π score^weight. No standard lock-in index exists: this is
 * the analyst's own composite under the rules of the Handbook on Constructing Composite Indicators
 * (OECD and JRC, 2008). Some versions of Excel pass a blank cell as 0; ="" is missing in all of them.
 * @throws #N/A when every score is blank.
 * @throws #VALUE! when a score is outside 0 to 1, a weight negative, all are 0, or the counts differ.
 */
export function lockinIndex(
  scores: unknown[][],
  weights?: unknown[][],
  aggregation?: string,
): number {
  return answer(() =>
    calculate(
      amountsWithGaps("scores", scores),
      optionalAmounts("weights", weights),
      choice("aggregation", aggregation, aggregations),
    ),
  );
}

const weightOfScore = `IF(equal,1,${cellAt("weights", "k")}+0)`;
const weighing =
  `MAP(${numbersOf("scores")},` + `LAMBDA(k,IF(${cellAt("scores", "k")}="",0,${weightOfScore})))`;
const product =
  "REDUCE(1,IF(weighing=0,1,scores^(weighing/SUM(weighing))),LAMBDA(whole,part,whole*part))";
const lambda =
  `LAMBDA(scores,[weights],[aggregation],LET(mean,${optionalWord("aggregation", "arithmetic")},` +
  `equal,${isLeftOut("weights")},weighing,${weighing},` +
  `refused,IF(equal,FALSE,OR(${countOf("weights")}<>${countOf("scores")},MIN(weights)<0)),` +
  "IF(COUNT(scores)=0,NA(),IF(OR(refused,MIN(scores)<0,MAX(scores)>1,SUM(weighing)=0),#VALUE!," +
  'SWITCH(mean,"arithmetic",100*SUM(IF(weighing=0,0,weighing*scores))/SUM(weighing),' +
  `"geometric",100*${product},#VALUE!)))))`;

export const lockinIndexSpec = specify(lockinIndex, {
  category: "Lock-in",
  questions: ["How locked in is the customer, all told?"],
  choices: { aggregation: aggregations },
  examples: [
    { shows: "Two scores of equal weight.", args: [[[0.25, 1]]], gives: 62.5 },
    {
      shows: "The same as a geometric mean, which the low score pulls down.",
      args: [[[0.25, 1]], null, "geometric"],
      gives: 50,
    },
    { shows: "The first counts three times.", args: [[[0.25, 1]], [[3, 1]]], gives: 43.75 },
    {
      shows: "A missing score is left out with its weight.",
      args: [
        [[0.5], [null], [1]],
        [[1], [8], [1]],
      ],
      gives: 75,
    },
    { shows: "No score at all.", args: [[[null], [null]]], gives: "#N/A" },
    { shows: "Scores lie between 0 and 1.", args: [[[25, 100]]], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
