/* What the deal costs the vendor as an investor, and what comes back to it. */
import type { Given, Sheet } from "../../language/model";
import { max, one, type Series } from "../../language/quantity";
import { factor, money } from "../../language/units";
import type { Commitment } from "./commitment";
import type { inputs } from "./inputs";

export interface Investor {
  readonly peakExposure: Series<"money">;
  readonly presentValue: Series<"money">;
  readonly discountFactor: Series<"number">;
  readonly presentCommitment: Series<"money">;
}

export function investor(
  { invested, margin, discountRate }: Given<typeof inputs>,
  { committed, purchases }: Commitment,
  sheet: Sheet,
): Investor {
  sheet.section("Investor's cash");
  const profit = sheet.row("Vendor gross profit", money, margin.times(purchases), {
    definition: "What stays with the vendor of the purchases paid",
  });
  const netCashFlow = sheet.row("Investor net cash flow", money, profit.minus(invested));
  const position = sheet.runningTotal("Investor net cash flow to date", money, netCashFlow);
  const peakExposure = sheet.rollForward("Peak exposure to date", money, (before) =>
    max(before, position.negated()),
  );

  sheet.section("Present value");
  const growth = one.plus(discountRate);
  const discountFactor = sheet.rollForward(
    "Discount factor",
    factor,
    (before) => before.over(growth),
    {
      start: growth,
      definition: "1 in the first year, which is not discounted",
    },
  );
  const presentValue = sheet.row(
    "Present value of net cash flow",
    money,
    netCashFlow.times(discountFactor),
  );
  const presentCommitment = sheet.row(
    "Present value of the commitment",
    money,
    committed.times(discountFactor),
  );
  return { peakExposure, presentValue, discountFactor, presentCommitment };
}
