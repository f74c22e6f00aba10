/*
 * The first of the vertical pricing pressure indices. An upstream firm U that merges with the
 * downstream firm D gains by raising the price of its input to D's rival R: some of R's customers go
 * to D. Input prices W are per unit of output, as output prices P are; margins M and diversion ratios
 * are fractions.
 */

import { DealError } from "../errors";
import { requireShare, requireZeroOrMore } from "../numeric/requirements";
import { requireDivisor, requireMargin } from "./pricing-requirements";

export interface UpstreamPressure {
  /** DR_UD; with input substitution DR_RD. */
  readonly diversion: number;
  /** M_D */
  readonly downstreamMargin: number;
  /** P_D */
  readonly downstreamPrice: number;
  /** W_R */
  readonly rivalInputPrice: number;
  readonly substitution?: InputSubstitution | undefined;
}

/** How R turns to other inputs when U's gets dearer. */
export interface InputSubstitution {
  /** E_SR: elasticity of R's substitution away from U's input. */
  readonly elasticity: number;
  /** M_R: the rival's margin. */
  readonly rivalMargin: number;
  /** E_P: elasticity of the rival's output price to the price of the input. */
  readonly priceElasticity: number;
}

/**
 * vGUPPI_u, U's incentive to raise the rival's input price: DR_UD M_D P_D ÷ W_R (equation 1), and
 * with input substitution DR_RD M_D P_D ÷ W_R ÷ (1 + M_R E_SR ÷ E_P) (equation 5).
 *
 * @throws DealError "divideByZero" when W_R or E_P is 0; "badInput" when the diversion ratio is no
 * share, a margin above 1, a price or elasticity negative, or the rival's loss too deep.
 * @example upstreamPricingPressure({ diversion: 0.4, downstreamMargin: 0.5, downstreamPrice: 2,
 * rivalInputPrice: 1 }) is 0.4
 * @see Moresi and Salop (2013), vGUPPI: Scoring Unilateral Pricing Incentives in Vertical Mergers,
 * Antitrust L.J. 79:185–214.
 */
export function upstreamPricingPressure(pressure: UpstreamPressure): number {
  const { diversion, downstreamMargin, downstreamPrice, rivalInputPrice, substitution } = pressure;
  requireShare("dr_ud", diversion);
  requireMargin("m_d", downstreamMargin);
  requireZeroOrMore("p_d", downstreamPrice);
  requireDivisor("w_r", rivalInputPrice);
  const index = (diversion * downstreamMargin * downstreamPrice) / rivalInputPrice;
  return substitution === undefined ? index : index / substitutionDivisor(substitution);
}

function substitutionDivisor(substitution: InputSubstitution): number {
  const { elasticity, rivalMargin, priceElasticity } = substitution;
  requireZeroOrMore("e_sr", elasticity);
  requireMargin("m_r", rivalMargin);
  requireDivisor("e_p", priceElasticity);
  const divisor = 1 + (rivalMargin * elasticity) / priceElasticity;
  if (divisor > 0) return divisor;
  throw new DealError("badInput", `m_r is ${rivalMargin}. A loss as deep as that gives no index.`);
}
