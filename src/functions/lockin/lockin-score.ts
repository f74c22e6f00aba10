/*
 * DEAL.LOCKIN_SCORE: one measure of lock-in on a scale from 0 to 1.
 */

import type { Choices } from "../../catalogue/choices";
import { specify } from "../../catalogue/function-spec";
import { lockinScore as calculate, type BetterDirection } from "../../core/lockin/lockin-score";
import { amount, answer, choice } from "../boundary";
import { optionalWord } from "../lambda";

const directions: Choices<BetterDirection> = {
  id: "BETTER_DIRECTION",
  words: {
    higher: "The score rises with the value.",
    lower: "The score falls as the value rises.",
  },
};

/**
 * Returns a measure on a scale from 0 to 1 between two goalposts, clipped at both ends.
 *
 * @customfunction LOCKIN_SCORE
 * @param value Measure to be scored, in any unit.
 * @param low Value that scores 0, in the same unit.
 * @param high Value that scores 1, above low.
 * @param better Which way is better: higher or lower. lower turns the scale round. Default higher.
 * @remarks (value − low) ÷ (high − low), clipped to 0 and 1; 1 less that when lower is better.
 * Goalposts are fixed beforehand, since a single deal has no sample to take them from.
 * @throws #DIV/0! when low and high are the same.
 * @throws #VALUE! when low is above high.
 */
export function lockinScore(value: unknown, low: unknown, high: unknown, better?: string): number {
  return answer(() =>
    calculate(
      amount("value", value),
      amount("low", low),
      amount("high", high),
      choice("better", better, directions),
    ),
  );
}

const lambda =
  `LAMBDA(value,low,high,[better],LET(turn,${optionalWord("better", "higher")},` +
  "IF(low>high,#VALUE!,LET(share,MAX(0,MIN(1,(value-low)/(high-low)))," +
  'SWITCH(turn,"higher",share,"lower",1-share,#VALUE!)))))';

export const lockinScoreSpec = specify(lockinScore, {
  category: "Lock-in",
  questions: ["How does this measure score between two goalposts?"],
  choices: { better: directions },
  examples: [
    {
      shows: "The Human Development Report's life expectancy of 55 between 20 and 83.57.",
      args: [55, 20, 83.57],
      gives: 35 / 63.57,
    },
    { shows: "Beyond the goalpost is clipped.", args: [11, 0, 10], gives: 1 },
    { shows: "Lower is better.", args: [1, 0, 10, "lower"], gives: 0.9 },
    { shows: "Goalposts in one place.", args: [1, 5, 5], gives: "#DIV/0!" },
    { shows: "Goalposts the wrong way round.", args: [1, 10, 0], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
