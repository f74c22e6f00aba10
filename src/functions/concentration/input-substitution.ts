/*
 * The three arguments by which a rival's way out is told, for two of the vertical pricing pressure
 * indices: they go together, or are all left out.
 */

import type { InputSubstitution } from "../../core/concentration/upstream-pricing-pressure";
import { DealError } from "../../core/errors";
import { optionalNumber } from "../boundary";
import { isBlank } from "../lambda";

/** How the rival turns to other inputs; undefined when e_sr is left out. */
export function inputSubstitution(
  e_sr: unknown,
  m_r: unknown,
  e_p: unknown,
): InputSubstitution | undefined {
  const elasticity = optionalNumber("e_sr", e_sr);
  const rivalMargin = optionalNumber("m_r", m_r);
  const priceElasticity = optionalNumber("e_p", e_p);
  if (elasticity === undefined) return undefined;
  return {
    elasticity,
    rivalMargin: needed("m_r", rivalMargin),
    priceElasticity: needed("e_p", priceElasticity),
  };
}

function needed(name: string, value: number | undefined): number {
  if (value !== undefined) return value;
  throw new DealError("badInput", `${name} is missing. With e_sr, give m_r and e_p too.`);
}

const divisor = "1+m_r*e_sr/e_p";

/** What the index is divided by: 1 without substitution. */
export const substitutionLambda =
  `IF(${isBlank("e_sr")},1,IF(OR(${isBlank("m_r")},${isBlank("e_p")}),#VALUE!,` +
  `IF(OR(e_sr<0,m_r>1,e_p<0),#VALUE!,IF(e_p=0,#DIV/0!,IF(${divisor}<=0,#VALUE!,${divisor})))))`;
