/*
 * The second of the vertical pricing pressure indices: the dearer input raises the costs of the rival
 * R, and so its price.
 */

import { requireZeroOrMore } from "../numeric/requirements";
import { requireDivisor } from "./pricing-requirements";
import { upstreamPricingPressure, type UpstreamPressure } from "./upstream-pricing-pressure";

export interface RivalPressure extends UpstreamPressure {
  /** P_R */
  readonly rivalPrice: number;
  /** PTR_U: the part of a rise in cost that U passes on in its price. */
  readonly passThrough?: number | undefined;
}

/** The paper's default for PTR_U. */
const usualPassThrough = 0.5;

/**
 * vGUPPI_r: vGUPPI_u PTR_U W_R ÷ P_R (equation 2), and with input substitution times
 * q = 1 − vGUPPI_u PTR_U E_SR (equations 6 and 7), which is 0 at least.
 *
 * @throws DealError "divideByZero" when P_R is 0; "badInput" when the pass-through is negative; and
 * as `upstreamPricingPressure`.
 * @see Moresi and Salop (2013), Antitrust L.J. 79:185–214.
 */
export function rivalPricingPressure(pressure: RivalPressure): number {
  const { rivalInputPrice, rivalPrice, passThrough = usualPassThrough, substitution } = pressure;
  const upstream = upstreamPricingPressure(pressure);
  requireDivisor("p_r", rivalPrice);
  requireZeroOrMore("ptr_u", passThrough);
  const passedOn = upstream * passThrough;
  // Note 46 of the paper: a rival that turns away altogether feels no pressure.
  const kept = Math.max(0, 1 - passedOn * (substitution?.elasticity ?? 0));
  return ((passedOn * rivalInputPrice) / rivalPrice) * kept;
}
