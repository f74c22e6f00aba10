/*
 * DEAL.TAKE_OR_PAY: what a customer pays for what it did not take, and what it makes up of it.
 */

import { specify } from "../../catalogue/function-spec";
import { takeOrPay as calculate } from "../../core/schedules/take-or-pay";
import { amounts, answer, optionalNumber } from "../boundary";

/**
 * Returns two rows per period: the payment for a shortfall, and the volume made up later.
 *
 * @customfunction TAKE_OR_PAY
 * @param minimum Volume that is paid for in any case, per period.
 * @param actual Volume taken, per period.
 * @param price Price of a unit. Default 1.
 * @param makeup_periods Periods in which a shortfall can be made up, a whole number. Default 0.
 * @remarks Row 1: max(0, minimum − actual) × price. Row 2: units above the minimum that have been paid
 * for as a shortfall of the makeup_periods periods before, the oldest first, and so are not charged
 * again.
 * @throws #VALUE! when the counts differ, a volume or the price is negative, or makeup_periods is no
 * whole number of 0 or more.
 */
export function takeOrPay(
  minimum: unknown[][],
  actual: unknown[][],
  price?: unknown,
  makeup_periods?: unknown,
): number[][] {
  return answer(() => {
    const { payments, madeUp } = calculate(amounts("minimum", minimum), amounts("actual", actual), {
      price: optionalNumber("price", price),
      makeupPeriods: optionalNumber("makeup_periods", makeup_periods),
    });
    return [payments, madeUp];
  });
}

export const takeOrPaySpec = specify(takeOrPay, {
  category: "Cash and return",
  questions: ["What is paid for and not taken?"],
  examples: [
    {
      shows: "A minimum of 10: short by 4, 1 and 2.",
      args: [[[10, 10, 10, 10]], [[6, 9, 12, 8]]],
      gives: [
        [4, 1, 0, 2],
        [0, 0, 0, 0],
      ],
    },
    {
      shows: "The same at 50 a unit; 2 of the first shortfall are made up within two periods.",
      args: [[[10, 10, 10, 10]], [[6, 9, 12, 8]], 50, 2],
      gives: [
        [200, 50, 0, 100],
        [0, 0, 2, 0],
      ],
    },
    {
      shows: "Within one period only the second shortfall is left to make up.",
      args: [[[10, 10, 10, 10]], [[6, 9, 12, 8]], 1, 1],
      gives: [
        [4, 1, 0, 2],
        [0, 0, 1, 0],
      ],
    },
    { shows: "A volume below 0.", args: [[[10, 10]], [[6, -9]]], gives: "#VALUE!" },
  ],
  portable: {
    addInOnly:
      "Making up the oldest shortfall first needs a queue that changes from period to period, " +
      "which a LAMBDA cannot carry along.",
  },
});
