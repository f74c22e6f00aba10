/* What the customer has promised to buy, what it uses, and what it pays. */
import type { Given, Sheet } from "../../language/model";
import {
  both,
  max,
  one,
  total,
  when,
  zero,
  type Quantity,
  type Series,
} from "../../language/quantity";
import { factor, flag, money, years } from "../../language/units";
import type { inputs } from "./inputs";

export interface Commitment {
  readonly committed: Series<"money">;
  /** What the customer pays the vendor: what it uses, and for what it does not use though it must. */
  readonly purchases: Series<"money">;
  readonly shortfall: Series<"money">;
}

export function commitment(given: Given<typeof inputs>, sheet: Sheet): Commitment {
  const { promised, minimumShare, takeUp } = given;
  sheet.section("Purchase commitment");
  const weight = weights(given, sheet);
  const committed = sheet.row(
    "Committed purchases",
    money,
    promised.times(weight).over(total(weight)),
  );
  const due = sheet.row("Minimum due", money, minimumShare.times(committed));
  const used = sheet.row("Purchases used", money, takeUp.times(committed));
  const shortfall = sheet.row("Paid for but not used", money, max(due.minus(used), zero), {
    definition: "Take-or-pay: what is due and not used is paid all the same",
  });
  const purchases = sheet.row("Purchases paid", money, used.plus(shortfall));
  return { committed, purchases, shortfall };
}

/** How heavily each year of the term counts: as in DEAL.COMMITMENT_SCHEDULE. */
function weights(
  { firstPurchase, term, shape, growth }: Given<typeof inputs>,
  sheet: Sheet,
): Series<"number"> {
  const elapsed = sheet.row(
    "Years since the first purchase",
    years,
    sheet.period.minus(firstPurchase),
  );
  const runs = sheet.row("Commitment runs", flag, both(elapsed.atLeast(zero), elapsed.below(term)));
  const number = sheet.row("Year of the commitment", years, elapsed.plus(one));
  const before = sheet.row("S-curve until the year", factor, smooth(elapsed.over(term)));
  const after = sheet.row("S-curve with the year", factor, smooth(number.over(term)));
  const rising = sheet.row(
    "Weight if level, linear or back-loaded",
    factor,
    when(shape.is("linear"), number, when(shape.is("back_loaded"), number.times(number), one)),
  );
  const curved = sheet.row(
    "Weight if growing or S-curved",
    factor,
    when(shape.is("growth"), one.plus(growth).power(elapsed), after.minus(before)),
  );
  const isCurved = sheet.constant(
    "Shape is growth or s_curve",
    flag,
    when(shape.is("growth"), shape.is("growth"), shape.is("s_curve")),
  );
  return sheet.row("Weight of the year", factor, runs.times(when(isCurved, curved, rising)), {
    totalled: true,
    definition: "The commitment is divided in proportion to these",
  });
}

/** 3x² − 2x³, the S-curve, spelled without 2 and 3: x·x·(1 + 2(1 − x)). */
function smooth(x: Quantity<"number", "series">): Quantity<"number", "series"> {
  const left = one.minus(x);
  return x.times(x).times(one.plus(left).plus(left));
}
