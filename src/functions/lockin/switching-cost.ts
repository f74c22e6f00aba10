/*
 * DEAL.SWITCHING_COST: what it takes to move a customer, whoever pays.
 */

import { specify } from "../../catalogue/function-spec";
import { switchingCost as calculate } from "../../core/lockin/switching-cost";
import { amounts, answer } from "../boundary";

/**
 * Returns the total switching cost: what the customer bears plus what the new supplier bears.
 *
 * @customfunction SWITCHING_COST
 * @param customer_cost Costs of the customer, one or several items.
 * @param supplier_cost Costs of the new supplier for winning it, one or several items.
 * @remarks Σ customer_cost + Σ supplier_cost (Shapiro and Varian, Information Rules, 1999). A credit
 * from the new supplier to the customer lowers the one and raises the other. A switch happens when
 * the customer is worth more to the new supplier than this total.
 * @throws #VALUE! when an item is text.
 */
export function switchingCost(customer_cost: unknown[][], supplier_cost: unknown[][]): number {
  return answer(() =>
    calculate(amounts("customer_cost", customer_cost), amounts("supplier_cost", supplier_cost)),
  );
}

const lambda = "LAMBDA(customer_cost,supplier_cost,SUM(customer_cost+0)+SUM(supplier_cost+0))";

export const switchingCostSpec = specify(switchingCost, {
  category: "Lock-in",
  questions: ["What does it cost to move the customer to another vendor?"],
  examples: [
    {
      shows: "Changing the internet provider in Information Rules: 50 and 25.",
      args: [50, 25],
      gives: 75,
    },
    {
      shows: "Data transfer, rewriting and training; a migration credit of 10 changes no total.",
      args: [[[20], [35], [5], [-10]], [[10]]],
      gives: 60,
    },
    { shows: "An amount with its unit.", args: [[["50m"]], [[25]]], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
