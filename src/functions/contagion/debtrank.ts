/*
 * DEAL.DEBTRANK: how much equity a shock costs everybody in the end.
 */

import { specify } from "../../catalogue/function-spec";
import { debtRank } from "../../core/contagion/debt-rank";
import { amounts, answer, inShapeOf } from "../boundary";

/**
 * Returns the share of its equity each party loses in the end after a shock, as a column.
 *
 * @customfunction DEBTRANK
 * @param exposures Claims between parties: row holds a claim on column, 0 or more.
 * @param equity Equity of each party, above 0, in the same order and unit.
 * @param shock Share of its equity each party loses at the start, 0 to 1.
 * @remarks Linear DebtRank (Bardoscia and others, 2015): h(1) = shock, and each round
 * h = min(1, h + exposures ÷ equity of the holder × what h rose by in the round before), until no h
 * rises by more than 1e-12 and for 10,000 rounds at most. Claims on oneself are left out.
 * @throws #DIV/0! when an equity is 0.
 * @throws #NUM! when losses still rise after 10,000 rounds.
 * @throws #VALUE! when exposures are not square, counts differ, an amount is negative or a shock
 * outside 0 to 1.
 */
export function debtrank(
  exposures: unknown[][],
  equity: unknown[][],
  shock: unknown[][],
): number[][] {
  return answer(() =>
    debtRank(
      inShapeOf(exposures, amounts("exposures", exposures)),
      amounts("equity", equity),
      amounts("shock", shock),
    ).map((loss) => [loss]),
  );
}

export const debtrankSpec = specify(debtrank, {
  category: "Contagion",
  questions: ["How far does a loss at one party spread before anybody defaults?"],
  examples: [
    {
      shows: "A holds a claim of half its equity on B, and B loses half of its own.",
      args: [
        [
          [0, 0.5],
          [0, 0],
        ],
        [[1], [1]],
        [[0], [0.5]],
      ],
      gives: [[0.25], [0.5]],
    },
    {
      // By hand: A's loss comes back as an eighth of itself: 0.5 ÷ (1 − 1/8) = 4/7.
      shows: "A ring of three, each with half its equity lent to the next.",
      args: [
        [
          [0, 0.5, 0],
          [0, 0, 0.5],
          [0.5, 0, 0],
        ],
        [[1], [1], [1]],
        [[0.5], [0], [0]],
      ],
      gives: [[4 / 7], [1 / 7], [2 / 7]],
    },
    { shows: "No equity to lose.", args: [[[0]], [[0]], [[0.5]]], gives: "#DIV/0!" },
  ],
  portable: {
    addInOnly: "Losses are passed on round by round until they settle, thousands of times.",
  },
});
