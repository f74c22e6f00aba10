/*
 * Where the vendor's money went. The customer's pool holds unspent vendor money and money from
 * others; the choice `tracing` says which is spent first. Purchases beyond the pool are paid from
 * elsewhere.
 */
import type { Given, Sheet } from "../../language/model";
import { max, min, partOf, when, zero, type Quantity, type Series } from "../../language/quantity";
import { money } from "../../language/units";
import type { inputs } from "./inputs";

export interface Tracing {
  readonly recycled: Series<"money">;
  readonly unspent: Series<"money">;
}

export function tracing(
  given: Given<typeof inputs>,
  purchases: Series<"money">,
  otherMoney: Series<"money">,
  sheet: Sheet,
): Tracing {
  sheet.section("Tracing the vendor's money");
  const { recycled, closing } = sheet.corkscrew("Vendor money unspent", money, (opening) => {
    const vendorMoney = sheet.row("Vendor money available", money, opening.plus(given.invested), {
      totalled: false,
    });
    const recycled = otherMoneySpent(otherMoney, purchases, sheet, (available) =>
      spent(given, vendorMoney, available, purchases, sheet),
    );
    return { closing: vendorMoney.minus(recycled), recycled };
  });
  return { recycled, unspent: closing };
}

/** The pool of money from others; `recycle` declares how much vendor money is spent beside it. */
function otherMoneySpent(
  otherMoney: Series<"money">,
  purchases: Series<"money">,
  sheet: Sheet,
  recycle: (available: Series<"money">) => Series<"money">,
): Series<"money"> {
  return sheet.corkscrew("Money from others unspent", money, (opening) => {
    const available = sheet.row("Money from others available", money, opening.plus(otherMoney), {
      totalled: false,
    });
    const recycled = recycle(available);
    const paid = sheet.row(
      "Paid from others' money",
      money,
      min(available, purchases.minus(recycled)),
    );
    return { closing: available.minus(paid), recycled };
  }).recycled;
}

function spent(
  { tracing: order }: Given<typeof inputs>,
  vendorMoney: Series<"money">,
  available: Series<"money">,
  purchases: Series<"money">,
  sheet: Sheet,
): Series<"money"> {
  const way = (label: string, value: Quantity<"money", "series">): Series<"money"> =>
    sheet.row(label, money, value, { totalled: false });
  const first = way("Recycled if vendor money goes first", min(vendorMoney, purchases));
  const pool = way("Pool available", vendorMoney.plus(available));
  const inProportion = way(
    "Recycled if in proportion",
    min(pool, purchases).times(partOf(vendorMoney, pool)),
  );
  const last = way(
    "Recycled if vendor money goes last",
    min(vendorMoney, max(purchases.minus(available), zero)),
  );
  return sheet.row(
    "Recycled into purchases",
    money,
    when(order.is("vendor_first"), first, when(order.is("pro_rata"), inProportion, last)),
    { definition: "Vendor money that has come back as purchases" },
  );
}
