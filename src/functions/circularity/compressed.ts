/*
 * DEAL.COMPRESSED: the ledger without the money that only goes round.
 */

import { specify } from "../../catalogue/function-spec";
import { compressedLedger } from "../../core/circularity/network/compressed-ledger";
import { answer } from "../boundary";
import { ledgerIn } from "./ledger";

/**
 * Returns the ledger after the largest circulation has been taken out, under a header row.
 *
 * @customfunction COMPRESSED
 * @param from Who pays, one name per flow. Blanks around a name and capitals make no difference.
 * @param to Who is paid, one name per flow.
 * @param amount How much, 0 or more.
 * @remarks Columns: from, to, amount. Nobody's net position changes and no flow grows (conservative
 * compression: D'Errico and Roukny, 2017). What is taken out ÷ the sum of all flows is
 * NETWORK_CIRCULARITY. Rows of the same pair add up; a flow to oneself is gone. The sum of what is
 * left is unique; where loops share a flow, which of them is taken out need not be.
 * @throws #VALUE! when counts differ, a name is blank or an amount is negative.
 */
export function compressed(from: unknown[][], to: unknown[][], amount: unknown[][]): unknown[][] {
  return answer(() => {
    const left = compressedLedger(ledgerIn(from, to, amount));
    const rows = left.from.map((payer, row) => [payer, left.to[row] ?? "", left.amounts[row] ?? 0]);
    return [["from", "to", "amount"], ...rows];
  });
}

export const compressedSpec = specify(compressed, {
  category: "Circularity",
  questions: ["What remains when money that only goes round is left out?"],
  examples: [
    {
      shows: "A pays B 10, B pays C 7, C pays A 12: 7 goes round.",
      args: [
        [["A"], ["B"], ["C"]],
        [["B"], ["C"], ["A"]],
        [[10], [7], [12]],
      ],
      gives: [
        ["from", "to", "amount"],
        ["A", "B", 3],
        ["C", "A", 5],
      ],
    },
    {
      shows: "All of it goes round; nothing remains.",
      args: [
        [["A"], ["B"]],
        [["B"], ["A"]],
        [[5], [5]],
      ],
      gives: [["from", "to", "amount"]],
    },
    { shows: "An amount is negative.", args: ["A", "B", -5], gives: "#VALUE!" },
  ],
  portable: { addInOnly: "The largest circulation is the solution of a flow problem." },
});
