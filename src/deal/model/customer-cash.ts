/* Whether the customer can pay. */
import type { Given, Sheet } from "../../language/model";
import { max, zero, type Series } from "../../language/quantity";
import { money } from "../../language/units";
import type { inputs } from "./inputs";

export interface CustomerCash {
  /** Everything that comes in, and everything that must be paid; both are 0 or more. */
  readonly sources: Series<"money">;
  readonly uses: Series<"money">;
  readonly closing: Series<"money">;
  readonly gap: Series<"money">;
  readonly presentSources: Series<"money">;
  /** Money of the customer that is not the vendor's. */
  readonly otherMoney: Series<"money">;
}

export function customerCash(
  { invested, openingCash, operatingCashFlow, otherFunding, fundingObtained }: Given<typeof inputs>,
  purchases: Series<"money">,
  discountFactor: Series<"number">,
  sheet: Sheet,
): CustomerCash {
  sheet.section("Customer's cash");
  const { closing, ...rows } = sheet.corkscrew(
    "Customer's cash",
    money,
    (opening) => {
      const obtained = sheet.row(
        "Other funding received",
        money,
        otherFunding.times(fundingObtained),
      );
      const earned = sheet.row("Cash earned", money, max(operatingCashFlow, zero));
      const otherMoney = sheet.row("Money from others", money, obtained.plus(earned), {
        definition: "What may be spent instead of the vendor's money",
      });
      const sources = sheet.row("Sources of cash", money, invested.plus(otherMoney));
      const burned = sheet.row("Cash burned", money, max(operatingCashFlow.negated(), zero));
      const uses = sheet.row("Uses of cash", money, purchases.plus(burned));
      return { closing: opening.plus(sources).minus(uses), sources, uses, otherMoney };
    },
    { start: openingCash, definition: "Below 0: the customer cannot pay without more funding" },
  );
  const gap = sheet.row("Cash missing to date", money, max(closing.negated(), zero), {
    totalled: false,
  });
  const presentSources = sheet.row(
    "Present value of sources",
    money,
    rows.sources.times(discountFactor),
  );
  return {
    closing,
    gap,
    presentSources,
    sources: rows.sources,
    uses: rows.uses,
    otherMoney: rows.otherMoney,
  };
}
