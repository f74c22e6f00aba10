/*
 * DEAL.COMMITMENT_SCHEDULE: a commitment spread over its periods.
 */

import type { Choices } from "../../catalogue/choices";
import { specify } from "../../catalogue/function-spec";
import {
  commitmentSchedule as calculate,
  type CommitmentShape,
} from "../../core/schedules/commitment-schedule";
import { amount, answer, choice, optionalNumber } from "../boundary";
import { optional, optionalWord } from "../lambda";

const shapes: Choices<CommitmentShape> = {
  id: "COMMITMENT_SHAPE",
  words: {
    level: "The same in every period.",
    linear: "Rising by the same step: 1, 2, 3 …",
    growth: "Rising by the same rate, given in growth.",
    s_curve: "Slow, then fast, then slow: steps of 3x² − 2x³.",
    back_loaded: "Rising with the square: 1, 4, 9 …",
  },
};

/**
 * Returns the commitment per period as a row that sums to the total exactly.
 *
 * @customfunction COMMITMENT_SCHEDULE
 * @param total The whole commitment.
 * @param periods Number of periods, a whole number from 1 to 16384.
 * @param shape Path over time: level, linear, growth, s_curve or back_loaded. Default level.
 * @param growth Growth per period as a fraction, above -1. Needed by the shape growth, ignored by others.
 * @remarks total · weight ÷ sum of weights, with weights 1 (level), 1, 2, … n (linear),
 * (1 + growth)^t (growth), the steps of 3x² − 2x³ over x = 0 … 1 (s_curve), 1, 4, … n² (back_loaded).
 * The last period takes the rounding.
 * @throws #VALUE! when periods is no whole number from 1 to 16384, or growth is needed and missing.
 */
export function commitmentSchedule(
  total: unknown,
  periods: unknown,
  shape?: string,
  growth?: unknown,
): number[][] {
  return answer(() => [
    calculate(
      amount("total", total),
      amount("periods", periods),
      choice("shape", shape, shapes),
      optionalNumber("growth", growth),
    ),
  ]);
}

const weights =
  'SWITCH(path,"level",k^0,"linear",k,"growth",(1+step)^(k-1),' +
  '"s_curve",3*periods*(2*k-1)-2*(3*k*(k-1)+1),"back_loaded",k^2,#VALUE!)';
const lambda =
  `LAMBDA(total,periods,[shape],[growth],LET(path,${optionalWord("shape", "level")},` +
  `k,SEQUENCE(1,IF(AND(periods>=1,periods<=16384,periods=INT(periods)),periods,#VALUE!)),` +
  `step,IF(path="growth",${optional("growth", "#VALUE!")},0),` +
  `weights,IF(step<=-1,#VALUE!,${weights}),amounts,total*weights/SUM(weights),` +
  `IF(k<periods,amounts,total-SUM(IF(k<periods,amounts,0)))))`;

export const commitmentScheduleSpec = specify(commitmentSchedule, {
  category: "Cash and return",
  questions: ["How might the commitment fall due?"],
  choices: { shape: shapes },
  examples: [
    { shows: "100 over 4 periods, level.", args: [100, 4], gives: [[25, 25, 25, 25]] },
    { shows: "Rising in equal steps.", args: [100, 4, "linear"], gives: [[10, 20, 30, 40]] },
    {
      shows: "Doubling every period.",
      args: [70, 3, "growth", 1],
      gives: [[10, 20, 40]],
    },
    {
      shows: "Slow, fast, slow.",
      args: [64, 4, "s_curve"],
      gives: [[10, 22, 22, 10]],
    },
    { shows: "Late and steep.", args: [28, 3, "back_loaded"], gives: [[2, 8, 18]] },
    { shows: "Half a period is none.", args: [100, 2.5], gives: "#VALUE!" },
    { shows: "Growth without its rate.", args: [100, 4, "growth"], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
