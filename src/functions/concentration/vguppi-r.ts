/*
 * DEAL.VGUPPI_R: what the dearer input does to the rival's own price.
 */

import { specify } from "../../catalogue/function-spec";
import { rivalPricingPressure } from "../../core/concentration/rival-pricing-pressure";
import { amount, answer, optionalNumber } from "../boundary";
import { isBlank, optional } from "../lambda";
import { inputSubstitution, substitutionLambda } from "./input-substitution";

/**
 * Returns vGUPPI-r: the pressure on a rival's own price from the dearer input, as a fraction.
 *
 * @customfunction VGUPPI_R
 * @param dr_ud DR_UD, diversion ratio from upstream U to downstream D, 0 to 1. With e_sr it is DR_RD, from rival R to D.
 * @param m_d M_D, margin of D as a fraction of its price.
 * @param p_d P_D, output price of D.
 * @param w_r W_R, price R pays for the input, per unit of output, above 0.
 * @param p_r P_R, output price of R, above 0.
 * @param ptr_u PTR_U, part of a rise in cost that U passes on, 0 or more. Default 0.5.
 * @param e_sr E_SR, elasticity of R's input substitution. Default none: no substitution.
 * @param m_r M_R, margin of R as a fraction of its price. Needed by e_sr.
 * @param e_p E_P, elasticity of R's output price to the input price. Needed by e_sr.
 * @remarks vGUPPI-u · PTR_U · W_R ÷ P_R (equation 2 of Moresi and Salop, 2013); with input substitution
 * times q = 1 − vGUPPI-u · PTR_U · E_SR, 0 at least (equations 6 and 7). VGUPPI_U gives vGUPPI-u.
 * @throws #DIV/0! when w_r, p_r or e_p is 0.
 * @throws #VALUE! when dr_ud is outside 0 to 1, a margin above 1, another number negative, or m_r or
 * e_p is missing beside e_sr.
 */
export function vguppiR(
  dr_ud: unknown,
  m_d: unknown,
  p_d: unknown,
  w_r: unknown,
  p_r: unknown,
  ptr_u?: unknown,
  e_sr?: unknown,
  m_r?: unknown,
  e_p?: unknown,
): number {
  return answer(() =>
    rivalPricingPressure({
      diversion: amount("dr_ud", dr_ud),
      downstreamMargin: amount("m_d", m_d),
      downstreamPrice: amount("p_d", p_d),
      rivalInputPrice: amount("w_r", w_r),
      rivalPrice: amount("p_r", p_r),
      passThrough: optionalNumber("ptr_u", ptr_u),
      substitution: inputSubstitution(e_sr, m_r, e_p),
    }),
  );
}

const lambda =
  "LAMBDA(dr_ud,m_d,p_d,w_r,p_r,[ptr_u],[e_sr],[m_r],[e_p]," +
  `LET(passing,${optional("ptr_u", "0.5")},elasticity,IF(${isBlank("e_sr")},0,e_sr),` +
  "IF(OR(dr_ud<0,dr_ud>1,m_d>1,p_d<0,w_r<0,p_r<0,passing<0),#VALUE!,IF(OR(w_r=0,p_r=0),#DIV/0!," +
  `LET(passed,passing*dr_ud*m_d*p_d/w_r/${substitutionLambda},` +
  "passed*w_r/p_r*MAX(0,1-passed*elasticity))))))";

export const vguppiRSpec = specify(vguppiR, {
  category: "Concentration",
  questions: ["How much would rivals' prices rise if the vendor and its partner were one?"],
  examples: [
    {
      shows: "Example 2 of the paper: vGUPPI-u of 40 %, half passed on, input half of the price.",
      args: [0.4, 0.5, 2, 1, 2],
      gives: 0.1,
    },
    {
      // 0.4 ÷ 4.5 · 0.5 · 0.5 · (1 − 0.4 ÷ 4.5 · 0.5 · 1.75) = 0.0204938272.
      shows: "The same where the rival can turn to other inputs.",
      args: [0.4, 0.5, 2, 1, 2, 0.5, 1.75, 0.5, 0.25],
      gives: (0.1 / 4.5) * (1 - 0.35 / 4.5),
    },
    { shows: "The rival's price is 0.", args: [0.4, 0.5, 2, 1, 0], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
