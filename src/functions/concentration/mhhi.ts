/*
 * DEAL.MHHI: concentration where firms share owners.
 */

import { specify } from "../../catalogue/function-spec";
import { modifiedHerfindahlIndex } from "../../core/concentration/modified-herfindahl-index";
import { amounts, answer, inShapeOf } from "../boundary";
import { cellAt, countOf } from "../lambda";

/**
 * Returns the Herfindahl-Hirschman index modified for owners whom firms have in common.
 *
 * @customfunction MHHI
 * @param shares Market shares as fractions of 1, one per firm.
 * @param ownership Stakes as fractions of 1: a row per firm in the same order, a column per owner.
 * @param control Weight of each owner in the firm's decisions, laid out as ownership. Any scale.
 * @remarks 10,000 · Σj Σk sj sk (Σi γij βik) ÷ (Σi γij βij) with stakes β and control γ of owner i (O'Brien
 * and Salop, 2000). The divisor is that of the firm that decides, j, as in the paper. MHHI less HHI
 * is what common owners add; above 10,000 when those in control hold more of rivals than of the firm.
 * @throws #DIV/0! when no owner of a firm has both a stake and control.
 * @throws #VALUE! when an entry is negative, shares or a firm's stakes sum to more than 1, or sizes
 * do not fit.
 */
export function mhhi(shares: unknown[][], ownership: unknown[][], control: unknown[][]): number {
  return answer(() =>
    modifiedHerfindahlIndex(
      amounts("shares", shares),
      inShapeOf(ownership, amounts("ownership", ownership)),
      inShapeOf(control, amounts("control", control)),
    ),
  );
}

const held = (firm: string): string => `SUM(INDEX(control,j,0)*INDEX(ownership,${firm},0))`;
const lambda =
  `LAMBDA(shares,ownership,control,LET(many,${countOf("shares")},` +
  "IF(OR(ROWS(ownership)<>many,ROWS(control)<>many,COLUMNS(control)<>COLUMNS(ownership)),#VALUE!," +
  "IF(OR(MIN(shares,ownership,control)<0,SUM(shares)>1+1E-9," +
  "MAX(MAP(SEQUENCE(many),LAMBDA(j,SUM(INDEX(ownership,j,0)))))>1+1E-9),#VALUE!," +
  `10000*SUM(MAP(SEQUENCE(many),LAMBDA(j,IF(${cellAt("shares", "j")}=0,0,${cellAt("shares", "j")}*` +
  `SUM(MAP(SEQUENCE(many),LAMBDA(k,${cellAt("shares", "k")}*${held("k")})))/${held("j")}))))))))`;

export const mhhiSpec = specify(mhhi, {
  category: "Concentration",
  questions: ["How concentrated is the market when investors hold stakes in rivals?"],
  examples: [
    {
      // By hand: 0.5 · (0.5 + 0.5 · 0.2) + 0.5 · 0.5 = 0.55.
      shows: "Two halves of a market; the owner of the first holds a silent fifth of the second.",
      args: [
        [[0.5], [0.5]],
        [
          [1, 0],
          [0.2, 0.8],
        ],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      gives: 5500,
    },
    {
      shows: "Two firms with owners of their own: the same as HHI.",
      args: [
        [[0.5, 0.5]],
        [
          [1, 0],
          [0, 1],
        ],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      gives: 5000,
    },
    {
      shows: "Nobody runs the second firm.",
      args: [
        [[0.5, 0.5]],
        [
          [1, 0],
          [0, 1],
        ],
        [
          [1, 0],
          [0, 0],
        ],
      ],
      gives: "#DIV/0!",
    },
  ],
  portable: { lambda },
});
