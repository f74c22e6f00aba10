/*
 * The triangular distribution: least, most likely and largest value, with straight lines between.
 */

import { requireAscending, type Quantile } from "./quantile";

/**
 * The quantile of a triangular distribution; a constant when min is max.
 *
 * Below the mode min + √(p·(max − min)·(mode − min)), above it the mirror image.
 *
 * @throws DealError "badInput" when min, mode and max do not ascend.
 * @example triangular(3, 5, 10)(0.5) is 5.8166998673
 */
export function triangular(min: number, mode: number, max: number): Quantile {
  requireAscending(min, mode, max);
  const spread = max - min;
  if (spread === 0) return () => min;
  const rising = (mode - min) / spread;
  // Roots of shares of the spread, which do not overflow where products of amounts would.
  return (probability) =>
    probability < rising
      ? min + spread * Math.sqrt(probability * rising)
      : max - spread * Math.sqrt((1 - probability) * (1 - rising));
}
