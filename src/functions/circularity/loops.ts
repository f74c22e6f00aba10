/*
 * DEAL.LOOPS: on which ways money comes back.
 */

import { specify } from "../../catalogue/function-spec";
import { loops as calculate, type Loop } from "../../core/circularity/network/loops";
import { answer, optionalNumber } from "../boundary";
import { ledgerIn } from "./ledger";

/**
 * Returns the loops on which money comes back to where it started, widest first, under a header row.
 *
 * @customfunction LOOPS
 * @param from Who pays, one name per flow. Blanks around a name and capitals make no difference.
 * @param to Who is paid, one name per flow.
 * @param amount How much, 0 or more.
 * @param max_parties The most parties in a loop, 2 or more. Default 6.
 * @param top The most loops to list, 1 or more. Default 20.
 * @remarks Columns: the loop as A → B → A, its parties, its bottleneck, which is the smallest flow on
 * the way and the most that can go all the way round. Each party is passed once. Rows of the same
 * pair add up; a flow to oneself is no loop. Loops share flows, so their bottlenecks do not add up;
 * NETWORK_CIRCULARITY does that. Among very many flows the search stops after some five million
 * looks, and a last row says so: what is listed is right, what follows it may be missing.
 * @throws #VALUE! when counts differ, a name is blank, an amount is negative or a limit is no whole
 * number.
 */
export function loops(
  from: unknown[][],
  to: unknown[][],
  amount: unknown[][],
  max_parties?: unknown,
  top?: unknown,
): unknown[][] {
  return answer(() => {
    const { loops: found, stopped } = calculate(ledgerIn(from, to, amount), {
      maxParties: optionalNumber("max_parties", max_parties),
      top: optionalNumber("top", top),
    });
    const rows = [["loop", "parties", "bottleneck"], ...found.map(rowOf)];
    return stopped ? [...rows, [...lastRow]] : rows;
  });
}

const lastRow = ["The search stopped here: there may be more loops.", "", ""] as const;

function rowOf({ parties, bottleneck }: Loop): (number | string)[] {
  return [[...parties, ...parties.slice(0, 1)].join(" → "), parties.length, bottleneck];
}

export const loopsSpec = specify(loops, {
  category: "Circularity",
  questions: ["Through whom does the money come back?", "Which loops are there?"],
  examples: [
    {
      shows: "Two pay each other 5 and 100; three pay on in a circle.",
      args: [
        [["A"], ["B"], ["B"], ["C"]],
        [["B"], ["A"], ["C"], ["A"]],
        [[5], [100], [7], [12]],
      ],
      gives: [
        ["loop", "parties", "bottleneck"],
        ["A → B → A", 2, 5],
        ["A → B → C → A", 3, 5],
      ],
    },
    {
      shows: "Loops of two only.",
      args: [
        [["A"], ["B"], ["B"], ["C"]],
        [["B"], ["A"], ["C"], ["A"]],
        [[5], [100], [7], [12]],
        2,
        20,
      ],
      gives: [
        ["loop", "parties", "bottleneck"],
        ["A → B → A", 2, 5],
      ],
    },
    { shows: "A loop of one is none.", args: ["A", "B", 5, 1], gives: "#VALUE!" },
  ],
  portable: { addInOnly: "Loops are found by a search that goes back and forth." },
});
