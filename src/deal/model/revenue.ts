/* The vendor's revenue: what it financed itself, what is organic, and what the market makes of it. */
import type { Given, Sheet } from "../../language/model";
import type { Series } from "../../language/quantity";
import { money } from "../../language/units";
import type { inputs } from "./inputs";

export interface Revenue {
  readonly financed: Series<"money">;
  readonly organic: Series<"money">;
  readonly revenue: Series<"money">;
  readonly marketValue: Series<"money">;
}

export function revenue(
  { otherRevenue, revenueMultiple }: Given<typeof inputs>,
  purchases: Series<"money">,
  recycled: Series<"money">,
  sheet: Sheet,
): Revenue {
  sheet.section("Vendor's revenue");
  const financed = sheet.row("Vendor-financed revenue", money, recycled, {
    definition: "Revenue paid with the vendor's own money; no accounting term",
  });
  const organic = sheet.row("Organic revenue from the customer", money, purchases.minus(financed));
  const all = sheet.row("Vendor's revenue", money, purchases.plus(otherRevenue));
  const marketValue = sheet.row(
    "Value put on financed revenue",
    money,
    financed.times(revenueMultiple),
    {
      totalled: false,
      definition: "If the market pays the same for it as for any revenue",
    },
  );
  return { financed, organic, revenue: all, marketValue };
}
