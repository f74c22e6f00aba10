/*
 * DEAL.CYCLING_INDEX: Finn's cycling index of a matrix of flows.
 */

import { specify } from "../../catalogue/function-spec";
import { cyclingIndex as calculate } from "../../core/circularity/network/cycling-index";
import { amounts, answer, inShapeOf } from "../boundary";
import { cellAt, countOf } from "../lambda";

/**
 * Returns Finn's cycling index: the share of all throughflow that has been there before, 0 to 1.
 *
 * @customfunction CYCLING_INDEX
 * @param flows What parties pay each other: row pays column, 0 or more, the same order both ways.
 * @param inputs What each party gets from outside, 0 or more, in the same order.
 * @remarks Throughflow Tⱼ = inputⱼ + Σᵢ Fᵢⱼ; Gᵢⱼ = Fᵢⱼ ÷ Tᵢ; N = (I − G)⁻¹; the index is
 * Σ Tᵢ (nᵢᵢ − 1) ÷ nᵢᵢ ÷ Σ Tᵢ (Finn, 1976). What a party gets and does not pay on leaves the system.
 * Money that cannot leave goes round for ever: a closed system gives 1. Flows to oneself count. The
 * answer depends on the inputs; NETWORK_CIRCULARITY with cycling takes them from the net positions.
 * @throws #DIV/0! when nothing flows.
 * @throws #VALUE! when flows are not square, counts differ, an amount is negative, parties pay more
 * than they get beyond rounding, or more than 1,000 parties hang together.
 */
export function cyclingIndex(flows: unknown[][], inputs: unknown[][]): number {
  return answer(() =>
    calculate(inShapeOf(flows, amounts("flows", flows)), amounts("inputs", inputs)),
  );
}

// A closed part has no inverse: as much as a trillionth leaks, which moves no digit that is shown.
const lambda =
  `LAMBDA(flows,inputs,LET(parties,ROWS(flows),IF(OR(COLUMNS(flows)<>parties,` +
  `${countOf("inputs")}<>parties,MIN(flows,inputs)<0),#VALUE!,LET(matrix,flows+0,` +
  `ones,SEQUENCE(parties,1,1,0),outside,MAP(SEQUENCE(parties),LAMBDA(k,${cellAt("inputs", "k")}+0)),` +
  `through,outside+MMULT(TRANSPOSE(matrix),ones),paid,MMULT(matrix,ones),` +
  `IF(SUM(through)=0,#DIV/0!,IF(SUM((through=0)*(paid>0))>0,#VALUE!,LET(` +
  `visits,MINVERSE(MUNIT(parties)-matrix/IF(through=0,1,through)*(1-1E-12)),` +
  `SUM(through*(1-1/MMULT(visits*MUNIT(parties),ones)))/SUM(through))))))))`;

export const cyclingIndexSpec = specify(cyclingIndex, {
  category: "Circularity",
  questions: ["How much of the money has passed through the same company before?"],
  examples: [
    {
      shows: "A pays B 5, B pays A 100 and gets 95 from outside: 5 of each party's 100 came back.",
      args: [
        [
          [0, 5],
          [100, 0],
        ],
        [[0], [95]],
      ],
      gives: 0.05,
    },
    {
      shows: "A chain: nothing comes back.",
      args: [
        [
          [0, 5],
          [0, 0],
        ],
        [[5], [0]],
      ],
      gives: 0,
    },
    {
      shows: "Nothing comes in and nothing leaves.",
      args: [
        [
          [0, 10],
          [10, 0],
        ],
        [[0], [0]],
      ],
      gives: 1,
    },
    {
      shows: "A pays 5 and gets nothing.",
      args: [
        [
          [0, 5],
          [0, 0],
        ],
        [[0], [0]],
      ],
      gives: "#VALUE!",
    },
    { shows: "Nothing flows.", args: [0, 0], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
