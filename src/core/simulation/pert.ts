/*
 * The PERT distribution: least, most likely and largest value, joined by a beta distribution that
 * gives the most likely value lambda times the weight of each end (Vose; mc2d's dpert).
 */

import { DealError } from "../errors";
import { betaDistribution, betaQuantile, mirrored, type Beta } from "../numeric/beta-distribution";
import { requireAscending, type Quantile } from "./quantile";

/** The weight of the mode that is usual. */
export const usualWeight = 4;

/** Beyond this the distribution is a needle, and the beta function loses digits. */
const largestWeight = 1e4;

/**
 * The quantile of a PERT distribution, right to 1e-10 of its distance from the nearer end; a
 * constant when min is max.
 *
 * min + (max − min)·x, where x is beta distributed with α = 1 + λ(mode − min) ÷ (max − min) and
 * β = 1 + λ(max − mode) ÷ (max − min). λ = 0 is the uniform distribution.
 *
 * @throws DealError "badInput" when min, mode and max do not ascend, or lambda is not 0 to 10,000.
 * @example pert(3, 5, 10)(0.5) is 5.3825886014
 */
export function pert(min: number, mode: number, max: number, lambda = usualWeight): Quantile {
  const distribution = pertBeta(min, mode, max, lambda);
  const spread = max - min;
  if (spread === 0) return () => min;
  const upperTail = mirrored(distribution);
  return (probability) =>
    probability <= 0.5
      ? min + spread * betaQuantile(distribution, probability)
      : max - spread * betaQuantile(upperTail, 1 - probability);
}

/** The beta distribution of (value − min) ÷ (max − min); the uniform one when min is max. */
export function pertBeta(min: number, mode: number, max: number, lambda: number): Beta {
  requireAscending(min, mode, max);
  if (!(lambda >= 0 && lambda <= largestWeight)) {
    throw new DealError("badInput", `lambda is ${lambda}. Give 0 to ${largestWeight}; 4 is usual.`);
  }
  const share = max > min ? (mode - min) / (max - min) : 0.5;
  return betaDistribution(1 + lambda * share, 1 + lambda * (1 - share));
}
