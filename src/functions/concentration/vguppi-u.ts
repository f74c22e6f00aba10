/*
 * DEAL.VGUPPI_U: the upstream firm's incentive to raise the price of its input to a rival.
 */

import { specify } from "../../catalogue/function-spec";
import { upstreamPricingPressure } from "../../core/concentration/upstream-pricing-pressure";
import { amount, answer } from "../boundary";
import { inputSubstitution, substitutionLambda } from "./input-substitution";

/**
 * Returns vGUPPI-u: the merged firm's incentive to raise a rival's input price, as a fraction.
 *
 * @customfunction VGUPPI_U
 * @param dr_ud DR_UD, diversion ratio from upstream U to downstream D, 0 to 1. With e_sr it is DR_RD, from rival R to D.
 * @param m_d M_D, margin of D as a fraction of its price.
 * @param p_d P_D, output price of D.
 * @param w_r W_R, price R pays for the input, per unit of output, above 0.
 * @param e_sr E_SR, elasticity of R's input substitution. Default none: no substitution.
 * @param m_r M_R, margin of R as a fraction of its price. Needed by e_sr.
 * @param e_p E_P, elasticity of R's output price to the input price. Needed by e_sr.
 * @remarks DR_UD · M_D · P_D ÷ W_R (equation 1 of Moresi and Salop, 2013); with input substitution
 * DR_RD · M_D · P_D ÷ W_R ÷ (1 + M_R · E_SR ÷ E_P) (equation 5). Calibrated, E_P = PTR_R · W_R ÷ P_R and
 * E_SR = 1 ÷ M_U − E · E_P with E = 1. For several rivals at once give DR_RD ÷ (1 − DR_RR).
 * @throws #DIV/0! when w_r or e_p is 0.
 * @throws #VALUE! when dr_ud is outside 0 to 1, a margin above 1, a price or elasticity negative, or
 * m_r or e_p is missing beside e_sr.
 */
export function vguppiU(
  dr_ud: unknown,
  m_d: unknown,
  p_d: unknown,
  w_r: unknown,
  e_sr?: unknown,
  m_r?: unknown,
  e_p?: unknown,
): number {
  return answer(() =>
    upstreamPricingPressure({
      diversion: amount("dr_ud", dr_ud),
      downstreamMargin: amount("m_d", m_d),
      downstreamPrice: amount("p_d", p_d),
      rivalInputPrice: amount("w_r", w_r),
      substitution: inputSubstitution(e_sr, m_r, e_p),
    }),
  );
}

const lambda =
  "LAMBDA(dr_ud,m_d,p_d,w_r,[e_sr],[m_r],[e_p]," +
  "IF(OR(dr_ud<0,dr_ud>1,m_d>1,p_d<0,w_r<0),#VALUE!,IF(w_r=0,#DIV/0!," +
  `dr_ud*m_d*p_d/w_r/${substitutionLambda})))`;

export const vguppiUSpec = specify(vguppiU, {
  category: "Concentration",
  questions: ["Would an integrated vendor raise prices to its partner's rivals?"],
  examples: [
    {
      shows: "Example 1 of the paper: diversion 40 %, margin 50 %, price twice the input's.",
      args: [0.4, 0.5, 2, 1],
      gives: 0.4,
    },
    {
      // Example 8: E_P = 0.5 · 0.5 = 0.25 and E_SR = 1 ÷ 0.5 − 0.25 = 1.75; 0.4 ÷ 4.5.
      shows: "The same where the rival can turn to other inputs.",
      args: [0.4, 0.5, 2, 1, 1.75, 0.5, 0.25],
      gives: 0.4 / 4.5,
    },
    { shows: "The input is free.", args: [0.4, 0.5, 2, 0], gives: "#DIV/0!" },
    {
      shows: "Substitution without the rival's margin.",
      args: [0.4, 0.5, 2, 1, 1.75],
      gives: "#VALUE!",
    },
  ],
  portable: { lambda },
});
