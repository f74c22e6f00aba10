/*
 * DEAL.CLEARING: who can pay when everybody's money comes from the others.
 */

import { specify } from "../../catalogue/function-spec";
import { clearingVector } from "../../core/contagion/clearing-vector";
import { amounts, answer, inShapeOf, optionalAmounts, optionalNumber } from "../boundary";

/**
 * Returns what each party pays in all when everybody pays as far as it can, as a column.
 *
 * @customfunction CLEARING
 * @param liabilities What parties owe each other: row owes column, 0 or more, the same order both ways.
 * @param external_assets What each party has from elsewhere, 0 or more.
 * @param external_liabilities What each party owes elsewhere, of the same rank, 0 or more. Default none.
 * @param recovery_external Part of its external assets a party in default saves, 0 to 1. Default 1.
 * @param recovery_internal Part of what others pay it that a party in default saves, 0 to 1. Default 1.
 * @remarks The greatest clearing vector: who has enough pays all it owes; who has not pays
 * recovery_external × external assets + recovery_internal × what it is paid, to all creditors alike
 * (Eisenberg and Noe, 2001; with recovery below 1 Rogers and Veraart, 2013). Found by fictitious
 * default. A debt to oneself is left out. Short of a debt by less than 1e-12 of it counts as paid.
 * @throws #VALUE! when liabilities are not square, counts differ, an amount is negative or a recovery
 * outside 0 to 1.
 */
export function clearing(
  liabilities: unknown[][],
  external_assets: unknown[][],
  external_liabilities?: unknown[][],
  recovery_external?: unknown,
  recovery_internal?: unknown,
): number[][] {
  return answer(() =>
    clearingVector({
      liabilities: inShapeOf(liabilities, amounts("liabilities", liabilities)),
      externalAssets: amounts("external_assets", external_assets),
      externalLiabilities: optionalAmounts("external_liabilities", external_liabilities),
      recoveryExternal: optionalNumber("recovery_external", recovery_external),
      recoveryInternal: optionalNumber("recovery_internal", recovery_internal),
    }).map((payment) => [payment]),
  );
}

export const clearingSpec = specify(clearing, {
  category: "Contagion",
  questions: [
    "Who can still pay if one party fails?",
    "What happens to everybody else if one party does not deliver?",
  ],
  examples: [
    {
      shows: "A owes B 10, B owes C 7 and C owes A 12; C has 3 and is paid 7.",
      args: [
        [
          [0, 10, 0],
          [0, 0, 7],
          [12, 0, 0],
        ],
        [[12], [4], [3]],
      ],
      gives: [[10], [7], [10]],
    },
    {
      // By hand: B has 2 + 5 of 10; half of either is saved.
      shows: "A pays 5 to B, which has 2 and owes 10 elsewhere; default costs half.",
      args: [
        [
          [0, 5],
          [0, 0],
        ],
        [[5], [2]],
        [[0], [10]],
        0.5,
        0.5,
      ],
      gives: [[5], [3.5]],
    },
    {
      shows: "Two rows for three parties.",
      args: [
        [
          [0, 5, 1],
          [0, 0, 1],
        ],
        [[5], [2]],
      ],
      gives: "#VALUE!",
    },
  ],
  portable: {
    addInOnly: "Defaults spread in rounds, each of which solves a system of equations.",
  },
});
