/*
 * DEAL.LOGNORMAL: a quantile of the lognormal distribution.
 */

import { specify } from "../../catalogue/function-spec";
import { lognormal as quantileOf } from "../../core/simulation/lognormal";
import { requireProbability } from "../../core/simulation/quantile";
import { amount, answer } from "../boundary";

/**
 * Returns the value that a lognormal variable stays below with the given probability.
 *
 * @customfunction LOGNORMAL
 * @param probability From 0 up, below 1; RAND() makes the answer a random draw.
 * @param mean Mean of the variable itself, above 0.
 * @param sd Standard deviation of the variable itself, 0 or more.
 * @remarks exp(μ + σ·Φ⁻¹(p)) with σ² = ln(1 + (sd ÷ mean)²) and μ = ln(mean) − σ² ÷ 2. Excel's
 * LOGNORM.INV takes μ and σ, the mean and the deviation of the logarithm.
 * @throws #NUM! when probability is 1: there is no largest value.
 * @throws #VALUE! when probability is not 0 to 1, mean is not above 0 or sd is negative.
 */
export function lognormal(probability: unknown, mean: unknown, sd: unknown): number {
  return answer(() => {
    const chance = amount("probability", probability);
    requireProbability(chance);
    return quantileOf(amount("mean", mean), amount("sd", sd))(chance);
  });
}

const lambda =
  "LAMBDA(probability,mean,sd,IF(OR(probability<0,probability>1,mean<=0,sd<0),#VALUE!," +
  "LET(variance,LN(1+(sd/mean)^2),IF(sd=0,mean+0,IF(probability=0,0," +
  "LOGNORM.INV(probability,LN(mean)-variance/2,SQRT(variance)))))))";

export const lognormalSpec = specify(lognormal, {
  category: "Uncertainty",
  questions: ["What value does an amount stay below that is never negative and has no limit?"],
  examples: [
    {
      // By hand: 100 ÷ √1.04.
      shows: "The median of a variable with mean 100 and deviation 20.",
      args: [0.5, 100, 20],
      gives: 98.0580675690921,
    },
    {
      // Computed with SciPy.
      shows: "One time in twenty it is above this.",
      args: [0.95, 100, 20],
      gives: 135.817253937694,
    },
    { shows: "Without any deviation the mean is certain.", args: [0.9, 100, 0], gives: 100 },
    { shows: "There is no largest value.", args: [1, 100, 20], gives: "#NUM!" },
    { shows: "A mean of 0.", args: [0.5, 0, 20], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
