/*
 * DEAL.VGUPPI_D: the merged firm's incentive to change the price of its own downstream product.
 */

import { specify } from "../../catalogue/function-spec";
import {
  downstreamPricingPressure,
  type DoubleMarginElimination,
} from "../../core/concentration/downstream-pricing-pressure";
import { DealError } from "../../core/errors";
import { amount, answer, optionalNumber } from "../boundary";
import { isBlank, optional } from "../lambda";

/**
 * Returns vGUPPI-d: the merged firm's incentive to raise its downstream price, as a fraction.
 *
 * @customfunction VGUPPI_D
 * @param dr_du DR_DU, diversion ratio from downstream D to upstream U, 0 to 1.
 * @param m_u M_U, margin of U on sales to rivals as a fraction of its price.
 * @param w_u W_U, price rivals pay U for the input, per unit of output.
 * @param p_d P_D, output price of D, above 0.
 * @param m_ud M_UD, margin of U on sales to D, which the merger eliminates. Default none: no elimination.
 * @param w_d W_D, price D pays U for the input, per unit of output. Needed by m_ud.
 * @param e_sd E_SD, elasticity of D's substitution towards U's input. Default 0.
 * @remarks DR_DU · M_U · W_U ÷ P_D (equation 3 of Moresi and Salop, 2013); with the double margin
 * eliminated less M_UD · W_D ÷ P_D (equation 4); where D turns to U's input less
 * E_SD · M_UD² · W_D ÷ P_D too (equation 8). Negative: the merger presses the price down.
 * @throws #DIV/0! when p_d is 0.
 * @throws #VALUE! when dr_du is outside 0 to 1, a margin above 1, a price or elasticity negative, or
 * one of m_ud and w_d is missing.
 */
export function vguppiD(
  dr_du: unknown,
  m_u: unknown,
  w_u: unknown,
  p_d: unknown,
  m_ud?: unknown,
  w_d?: unknown,
  e_sd?: unknown,
): number {
  return answer(() =>
    downstreamPricingPressure({
      diversion: amount("dr_du", dr_du),
      upstreamMargin: amount("m_u", m_u),
      upstreamPrice: amount("w_u", w_u),
      downstreamPrice: amount("p_d", p_d),
      elimination: elimination(m_ud, w_d, e_sd),
    }),
  );
}

function elimination(
  m_ud: unknown,
  w_d: unknown,
  e_sd: unknown,
): DoubleMarginElimination | undefined {
  const margin = optionalNumber("m_ud", m_ud);
  const inputPrice = optionalNumber("w_d", w_d);
  const elasticity = optionalNumber("e_sd", e_sd);
  if (margin === undefined && inputPrice === undefined) return undefined;
  if (margin !== undefined && inputPrice !== undefined) return { margin, inputPrice, elasticity };
  const name = margin === undefined ? "m_ud" : "w_d";
  throw new DealError("badInput", `${name} is missing. Give m_ud and w_d together, or neither.`);
}

const saving =
  `IF(AND(${isBlank("m_ud")},${isBlank("w_d")}),0,` +
  `IF(OR(${isBlank("m_ud")},${isBlank("w_d")}),#VALUE!,` +
  "IF(OR(m_ud>1,w_d<0,elasticity<0),#VALUE!,m_ud*w_d*(1+elasticity*m_ud))))";
const lambda =
  "LAMBDA(dr_du,m_u,w_u,p_d,[m_ud],[w_d],[e_sd]," +
  `LET(elasticity,${optional("e_sd", "0")},` +
  "IF(OR(dr_du<0,dr_du>1,m_u>1,w_u<0,p_d<0),#VALUE!,IF(p_d=0,#DIV/0!," +
  `(dr_du*m_u*w_u-${saving})/p_d))))`;

export const vguppiDSpec = specify(vguppiD, {
  category: "Concentration",
  questions: ["Would the partner's own prices rise or fall if it and the vendor were one?"],
  examples: [
    {
      shows: "Example 3 of the paper: diversion 25 %, margin 50 %, input half of the price.",
      args: [0.25, 0.5, 1, 2],
      gives: 0.0625,
    },
    {
      shows: "The same with the double margin eliminated.",
      args: [0.25, 0.5, 1, 2, 0.5, 1],
      gives: -0.1875,
    },
    {
      // −0.1875 − 1.75 · 0.5² · 0.5.
      shows: "And with more bought from the upstream firm.",
      args: [0.25, 0.5, 1, 2, 0.5, 1, 1.75],
      gives: -0.40625,
    },
    { shows: "A margin without the price.", args: [0.25, 0.5, 1, 2, 0.5], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
