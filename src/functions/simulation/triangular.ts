/*
 * DEAL.TRIANGULAR: a quantile of the triangular distribution.
 */

import { specify } from "../../catalogue/function-spec";
import { requireProbability } from "../../core/simulation/quantile";
import { triangular as quantileOf } from "../../core/simulation/triangular";
import { amount, answer } from "../boundary";

/**
 * Returns the value that a triangular variable stays below with the given probability.
 *
 * @customfunction TRIANGULAR
 * @param probability From 0 to 1; RAND() makes the answer a random draw.
 * @param min The least value.
 * @param mode The most likely value, from min to max.
 * @param max The largest value.
 * @remarks min + √(p(max − min)(mode − min)) up to p = (mode − min) ÷ (max − min), beyond it
 * max − √((1 − p)(max − min)(max − mode)). The mean is (min + mode + max) ÷ 3.
 * @throws #VALUE! when probability is not 0 to 1, or min, mode and max do not ascend.
 */
export function triangular(
  probability: unknown,
  min: unknown,
  mode: unknown,
  max: unknown,
): number {
  return answer(() => {
    const chance = amount("probability", probability);
    requireProbability(chance);
    return quantileOf(amount("min", min), amount("mode", mode), amount("max", max))(chance);
  });
}

const lambda =
  "LAMBDA(probability,min,mode,max,LET(spread,max-min," +
  "rising,IF(spread=0,0,(mode-min)/spread)," +
  "IF(OR(probability<0,probability>1,mode<min,max<mode),#VALUE!," +
  "IF(probability<rising,min+spread*SQRT(probability*rising)," +
  "max-spread*SQRT((1-probability)*(1-rising))))))";

export const triangularSpec = specify(triangular, {
  category: "Uncertainty",
  questions: ["What value does an uncertain input stay below, when only its limits are known?"],
  examples: [
    {
      // By hand: half of the area of a triangle lies below its peak in the middle.
      shows: "Symmetric estimates: the middle.",
      args: [0.5, 0, 10, 20],
      gives: 10,
    },
    {
      // By hand: 10 · √0.25.
      shows: "Most likely the largest: the chance grows with the square.",
      args: [0.25, 0, 10, 10],
      gives: 5,
    },
    {
      // By hand: 10 − √(0.5 · 7 · 5).
      shows: "The median between 3 and 10, 5 being the most likely.",
      args: [0.5, 3, 5, 10],
      gives: 5.81669986733,
    },
    { shows: "Estimates in the wrong order.", args: [0.5, 5, 3, 10], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
