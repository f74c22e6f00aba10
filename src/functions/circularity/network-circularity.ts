/*
 * DEAL.NETWORK_CIRCULARITY: how much of the money among many parties goes round.
 */

import type { Choices } from "../../catalogue/choices";
import { specify } from "../../catalogue/function-spec";
import {
  networkCircularity as calculate,
  type NetworkMeasure,
} from "../../core/circularity/network/network-circularity";
import { answer, choice } from "../boundary";
import { ledgerIn } from "./ledger";

const measures: Choices<NetworkMeasure> = {
  id: "NETWORK_MEASURE",
  words: {
    circulation: "What can be taken out of the flows with every net position kept.",
    reciprocity: "What each pair could net between the two of them.",
    excess: "What could be netted if anyone might pay anyone.",
    cycling: "What has passed through the same party before (Finn).",
  },
};

/**
 * Returns the share of the flows in a ledger that only goes round, 0 to 1.
 *
 * @customfunction NETWORK_CIRCULARITY
 * @param from Who pays, one name per flow. Blanks around a name and capitals make no difference.
 * @param to Who is paid, one name per flow.
 * @param amount How much, 0 or more.
 * @param measure What counts as going round: circulation, reciprocity, excess or cycling. Default circulation.
 * @remarks Rows of the same pair add up; gross is the sum of all flows. circulation: largest part of
 * the flows that every party pays as much of as it is paid ÷ gross (conservative compression: D'Errico
 * and Roukny, 2017). reciprocity: Σ min(there, back) ÷ gross (Squartini and others, 2013); loops of
 * three are not seen. excess: (gross − ½ Σ |net position|) ÷ gross; a go-between counts too. Always
 * reciprocity ≤ circulation ≤ excess. cycling: Finn's index (1976) with what a party pays beyond what
 * it is paid as its input. A flow to oneself is left out, save in cycling.
 * @throws #DIV/0! when nothing flows.
 * @throws #VALUE! when counts differ, a name is blank, an amount is negative or, for cycling, more than
 * 1,000 parties hang together.
 */
export function networkCircularity(
  from: unknown[][],
  to: unknown[][],
  amount: unknown[][],
  measure?: string,
): number {
  return answer(() => calculate(ledgerIn(from, to, amount), choice("measure", measure, measures)));
}

const triangle = [
  [["A"], ["B"], ["C"]],
  [["B"], ["C"], ["A"]],
  [[10], [7], [12]],
] as const;

export const networkCircularitySpec = specify(networkCircularity, {
  category: "Circularity",
  questions: [
    "How much of the money among all these companies only goes round?",
    "How much could be netted?",
  ],
  choices: { measure: measures },
  examples: [
    {
      shows: "A pays B 10, B pays C 7, C pays A 12: 7 goes round, three times.",
      args: triangle,
      gives: 21 / 29,
    },
    { shows: "No pair pays both ways.", args: [...triangle, "reciprocity"], gives: 0 },
    {
      shows: "All but the net positions, 2, 3 and 5.",
      args: [...triangle, "excess"],
      gives: 24 / 29,
    },
    {
      shows: "5 one way, 100 back: 5 of 100 have been there before.",
      args: [[["A"], ["B"]], [["B"], ["A"]], [[5], [100]], "cycling"],
      gives: 0.05,
    },
    { shows: "Nothing flows.", args: ["A", "B", 0], gives: "#DIV/0!" },
    {
      shows: "A name is missing.",
      args: [
        [["A"], [""]],
        [["B"], ["A"]],
        [[5], [100]],
      ],
      gives: "#VALUE!",
    },
  ],
  portable: { addInOnly: "The largest circulation is the solution of a flow problem." },
});
