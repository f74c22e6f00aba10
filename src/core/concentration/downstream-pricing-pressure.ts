/*
 * The third of the vertical pricing pressure indices: the merged firm's incentive to change the price
 * of its own downstream product D. Customers whom D loses buy from rivals, who buy from U; against
 * that, D now gets U's input at cost, which is the elimination of double marginalisation (EDM).
 */

import { requireShare, requireZeroOrMore } from "../numeric/requirements";
import { requireDivisor, requireMargin } from "./pricing-requirements";

export interface DownstreamPressure {
  /** DR_DU */
  readonly diversion: number;
  /** M_U */
  readonly upstreamMargin: number;
  /** W_U */
  readonly upstreamPrice: number;
  /** P_D */
  readonly downstreamPrice: number;
  readonly elimination?: DoubleMarginElimination | undefined;
}

export interface DoubleMarginElimination {
  /** M_UD: the margin that U earned on sales to D. */
  readonly margin: number;
  /** W_D: what D paid for the input. */
  readonly inputPrice: number;
  /** E_SD: elasticity of D's substitution towards U's input. */
  readonly elasticity?: number | undefined;
}

/**
 * vGUPPI_d: DR_DU M_U W_U ÷ P_D (equation 3), less M_UD W_D ÷ P_D with EDM (equation 4), less
 * E_SD M_UD² W_D ÷ P_D when D also buys more of the input (equation 8).
 *
 * @throws DealError "divideByZero" when P_D is 0; "badInput" when the diversion ratio is no share, a
 * margin above 1, or a price or elasticity negative.
 * @see Moresi and Salop (2013), Antitrust L.J. 79:185–214.
 */
export function downstreamPricingPressure(pressure: DownstreamPressure): number {
  const { diversion, upstreamMargin, upstreamPrice, downstreamPrice, elimination } = pressure;
  requireShare("dr_du", diversion);
  requireMargin("m_u", upstreamMargin);
  requireZeroOrMore("w_u", upstreamPrice);
  requireDivisor("p_d", downstreamPrice);
  const saving = elimination === undefined ? 0 : savingOf(elimination);
  return (diversion * upstreamMargin * upstreamPrice - saving) / downstreamPrice;
}

/** What D saves per unit of output: U's margin, and more of it where D turns to U's input. */
function savingOf({ margin, inputPrice, elasticity = 0 }: DoubleMarginElimination): number {
  requireMargin("m_ud", margin);
  requireZeroOrMore("w_d", inputPrice);
  requireZeroOrMore("e_sd", elasticity);
  return margin * inputPrice * (1 + elasticity * margin);
}
