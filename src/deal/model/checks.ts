/* What must hold on every case sheet, and what the reader should know of though nothing is wrong. */
import type { Given, Sheet } from "../../language/model";
import {
  both,
  largest,
  last,
  one,
  size,
  smallest,
  total,
  zero,
  type Choice,
  type Quantity,
  type Scalar,
} from "../../language/quantity";
import { indicatorKeys, indicatorLabel } from "./indicators";
import type { inputs } from "./inputs";
import type { Sections } from "./measures";
import type { Tracing } from "./tracing";

type Terms = Given<typeof inputs>;
type Money = Scalar<"money">;

export function checks(
  given: Terms,
  sections: Sections & { readonly tracing: Tracing },
  sheet: Sheet,
): void {
  sheet.section("Checks of inputs: 1 holds, 0 does not");
  inputChecks(given, sheet);
  sheet.section("Checks of balances: 1 holds, 0 does not");
  balanceChecks(given, sections, sheet);
  sheet.section("Alerts: 1 applies, 0 does not");
  const { commitment, cash } = sections;
  sheet.alert(
    "The customer runs out of cash",
    largest(cash.gap).above(given.tolerance.times(total(cash.uses))),
  );
  sheet.alert(
    "Take-or-pay bites",
    total(commitment.shortfall).above(given.tolerance.times(given.promised)),
  );
}

function inputChecks(given: Terms, sheet: Sheet): void {
  const { firstPurchase, term, shape, tracing } = given;
  sheet.check("Purchases begin in the first year or later", firstPurchase.atLeast(one));
  sheet.check(
    "The term ends within the timeline",
    last(sheet.period).plus(one).atLeast(firstPurchase.plus(term)),
  );
  sheet.check("The take-or-pay share lies between 0 and 1", isShare(given.minimumShare));
  sheet.check("Take-up is not negative", given.takeUp.atLeast(zero));
  sheet.check("The margin lies between -1 and 1", one.atLeast(size(given.margin)));
  sheet.check("The discount rate is above -100 %", one.plus(given.discountRate).above(zero));
  sheet.check("The growth is above -100 %", one.plus(given.growth).above(zero));
  sheet.check("Other funding obtained is not negative", given.fundingObtained.atLeast(zero));
  sheet.check("Money invested is never negative", smallest(given.invested).atLeast(zero));
  sheet.check("Other funding is never negative", smallest(given.otherFunding).atLeast(zero));
  sheet.check("Other revenue is never negative", smallest(given.otherRevenue).atLeast(zero));
  sheet.check(
    "The shape is one of the five",
    isOneOf(shape, ["level", "linear", "growth", "s_curve", "back_loaded"]),
  );
  sheet.check(
    "The tracing is one of the three",
    isOneOf(tracing, ["vendor_first", "pro_rata", "vendor_last"]),
  );
  for (const key of indicatorKeys) {
    const rises = given[`${key}Low`].below(given[`${key}High`]);
    sheet.check(
      `Goalposts and weight: ${indicatorLabel(key)}`,
      both(rises, given[`${key}Weight`].atLeast(zero)),
    );
  }
}

function balanceChecks(
  { invested, promised, openingCash, tolerance }: Terms,
  { commitment, cash, revenue, tracing }: Sections & { readonly tracing: Tracing },
  sheet: Sheet,
): void {
  /** They differ by no more than rounding does among amounts that add up to `scale`. */
  const near = (a: Money, b: Money, scale: Money): Scalar<"flag"> =>
    tolerance.times(scale).atLeast(size(a.minus(b)));
  const purchases = total(commitment.purchases);
  sheet.check(
    "The years add up to the commitment",
    near(total(commitment.committed), promised, promised),
  );
  sheet.check(
    "Revenue from the customer is financed or organic",
    near(total(revenue.financed).plus(total(revenue.organic)), purchases, purchases),
  );
  sheet.check(
    "Money invested is recycled or unspent",
    near(total(tracing.recycled).plus(last(tracing.unspent)), total(invested), total(invested)),
  );
  sheet.check(
    "Unspent vendor money is never negative",
    smallest(tracing.unspent).atLeast(tolerance.times(total(invested)).negated()),
  );
  const { sources, uses } = cash;
  sheet.check(
    "Cash flows give the closing cash",
    near(
      openingCash.plus(total(sources)).minus(total(uses)),
      last(cash.closing),
      size(openingCash).plus(total(sources)).plus(total(uses)),
    ),
  );
}

function isShare(value: Scalar<"number">): Scalar<"flag"> {
  return both(value.atLeast(zero), one.atLeast(value));
}

/** Exactly one of the words stands there: a word typed wrongly is none of them. */
function isOneOf<O extends string>(given: Choice<O>, words: readonly O[]): Scalar<"flag"> {
  const matches = words.map((word): Quantity<"number", "scalar"> => one.times(given.is(word)));
  return matches.reduce((sum, match) => sum.plus(match)).equals(one);
}
