/*
 * The lognormal distribution by its own mean and standard deviation, as risk software asks for it,
 * not by those of the logarithm.
 */

import { DealError } from "../errors";
import { normalQuantile } from "../numeric/normal-quantile";
import type { Quantile } from "./quantile";

/**
 * The quantile of a lognormal distribution; a constant when sd is 0.
 *
 * exp(μ + σ·Φ⁻¹(p)) with σ² = ln(1 + (sd ÷ mean)²) and μ = ln(mean) − σ² ÷ 2. 0 at p = 0 and without
 * bound at p = 1.
 *
 * @throws DealError "badInput" when mean is not above 0 or sd is negative.
 * @example lognormal(100, 20)(0.5) is 98.0580675691
 */
export function lognormal(mean: number, sd: number): Quantile {
  if (!(mean > 0)) throw new DealError("badInput", `mean is ${mean}. Give a number above 0.`);
  if (!(sd >= 0)) throw new DealError("badInput", `sd is ${sd}. Give 0 or more.`);
  if (sd === 0) return () => mean;
  const variance = Math.log1p((sd / mean) ** 2);
  const sigma = Math.sqrt(variance);
  const mu = Math.log(mean) - variance / 2;
  return (probability) => Math.exp(mu + sigma * normalQuantile(probability));
}
