/*
 * DEAL.PERT: a quantile of the PERT distribution.
 */

import { specify } from "../../catalogue/function-spec";
import { pert as quantileOf } from "../../core/simulation/pert";
import { requireProbability } from "../../core/simulation/quantile";
import { amount, answer, optionalNumber } from "../boundary";
import { optional } from "../lambda";

/**
 * Returns the value that a PERT variable stays below with the given probability.
 *
 * @customfunction PERT
 * @param probability From 0 to 1; RAND() makes the answer a random draw.
 * @param min The least value.
 * @param mode The most likely value, from min to max.
 * @param max The largest value.
 * @param lambda Weight of the mode, from 0 to 10000; 0 makes all values alike. Default 4.
 * @remarks min + (max − min) × the beta quantile with α = 1 + λ(mode − min) ÷ (max − min) and
 * β = 1 + λ(max − mode) ÷ (max − min); the mean is (min + λ·mode + max) ÷ (λ + 2). When min is max
 * that value is certain.
 * @throws #VALUE! when probability is not 0 to 1, min, mode and max do not ascend, or lambda is out of range.
 */
export function pert(
  probability: unknown,
  min: unknown,
  mode: unknown,
  max: unknown,
  lambda?: unknown,
): number {
  return answer(() => {
    const chance = amount("probability", probability);
    requireProbability(chance);
    const quantile = quantileOf(
      amount("min", min),
      amount("mode", mode),
      amount("max", max),
      optionalNumber("lambda", lambda),
    );
    return quantile(chance);
  });
}

const text =
  `LAMBDA(probability,min,mode,max,[lambda],LET(heavy,${optional("lambda", "4")},` +
  "spread,max-min,share,IF(spread=0,0.5,(mode-min)/spread)," +
  "IF(OR(probability<0,probability>1,mode<min,max<mode,heavy<0,heavy>10000),#VALUE!," +
  "IF(OR(spread=0,probability=0),min+0,IF(probability=1,max+0," +
  "BETA.INV(probability,1+heavy*share,1+heavy*(1-share),min,max))))))";

export const pertSpec = specify(pert, {
  category: "Uncertainty",
  questions: ["What value does an uncertain input stay below, given three estimates of it?"],
  examples: [
    {
      // Computed with SciPy: 3 + 7 · beta(15/7, 27/7).ppf(0.5).
      shows: "The median between 3 and 10, 5 being the most likely.",
      args: [0.5, 3, 5, 10],
      gives: 5.38258860142,
    },
    { shows: "Symmetric estimates: the middle.", args: [0.5, 0, 10, 20], gives: 10 },
    {
      shows: "Without a weight on the mode, all values alike.",
      args: [0.25, 0, 1, 8, 0],
      gives: 2,
    },
    { shows: "The least value.", args: [0, 3, 5, 10], gives: 3 },
    { shows: "Estimates in the wrong order.", args: [0.5, 5, 3, 10], gives: "#VALUE!" },
  ],
  portable: { lambda: text },
});
