/*
 * The headline measures of a case, each beside the function that computes it a second way. Their
 * definitions are those of the functions (docs/functions).
 */
import { circularity } from "../../core/circularity/circularity";
import { commitmentMultiple } from "../../core/circularity/commitment-multiple";
import { reciprocity } from "../../core/circularity/reciprocity";
import { coverage } from "../../core/funding/coverage";
import { fundingGap } from "../../core/funding/funding-gap";
import { lockinIndex } from "../../core/lockin/lockin-index";
import { rivalDiscount } from "../../core/lockin/rival-discount";
import { netOutflow } from "../../core/rates/net-outflow";
import { peakExposure } from "../../core/rates/peak-exposure";
import { financedRevenueShare } from "../../core/revenue/financed-revenue-share";
import { counterpart } from "../../language/counterpart";
import type { Given, Sheet } from "../../language/model";
import {
  largest,
  last,
  min,
  one,
  total,
  type Declared,
  type Quantity,
  type Scalar,
} from "../../language/quantity";
import { money, multiple, points, share } from "../../language/units";
import type { Commitment } from "./commitment";
import type { CustomerCash } from "./customer-cash";
import type { inputs } from "./inputs";
import type { Investor } from "./investor";
import type { LockIn } from "./lock-in";
import type { Revenue } from "./revenue";

export interface Sections {
  readonly commitment: Commitment;
  readonly investor: Investor;
  readonly cash: CustomerCash;
  readonly revenue: Revenue;
  readonly lockIn: LockIn;
}

type Terms = Given<typeof inputs>;
type MeasureRows = Readonly<Record<string, Declared<"money" | "number", "scalar">>>;

export function measures(given: Terms, sections: Sections, sheet: Sheet): MeasureRows {
  const all = sheet.constant(
    "Invested, with what came before",
    money,
    given.investedBefore.plus(total(given.invested)),
  );
  sheet.section("Measures");
  return {
    ...moneyThatComesBack(given, sections, all, sheet),
    ...moneyThatLeaves(given, sections, sheet),
    ...revenueMeasures(given, sections, sheet),
    ...customerMeasures(given, sections, sheet),
  };
}

function moneyThatComesBack(
  { invested, tracing }: Terms,
  { commitment: { committed, purchases }, cash: { otherMoney }, revenue: { financed } }: Sections,
  everInvested: Declared<"money", "scalar">,
  sheet: Sheet,
): MeasureRows {
  return {
    moneyInvested: sheet.measure("Money invested", money, total(invested), {
      definition: "Money out: what the vendor puts in over the timeline",
    }),
    moneyBack: sheet.measure("Purchases paid, in total", money, total(purchases), {
      definition: "Money back: what the customer pays the vendor, used or not",
    }),
    circularity: sheet.measure("Circularity", share, total(financed).over(total(invested)), {
      definition: "Share of the money invested that has come back as purchases",
      counterpart: counterpart(
        "CIRCULARITY",
        [invested, purchases, otherMoney, tracing],
        circularity,
      ),
    }),
    commitmentMultiple: sheet.measure(
      "Commitment multiple",
      multiple,
      total(committed).over(total(invested)),
      {
        definition: "Purchases committed for each unit of money invested",
        counterpart: counterpart("COMMITMENT_MULTIPLE", [invested, committed], commitmentMultiple),
      },
    ),
    reciprocity: sheet.measure("Reciprocity", share, twoWay(total(invested), total(purchases)), {
      definition: "Twice the smaller of money out and money back, over their sum",
      counterpart: counterpart("RECIPROCITY", [invested, purchases], reciprocity),
    }),
    reciprocityOfAll: sheet.measure(
      "Reciprocity, with what came before",
      share,
      twoWay(everInvested, total(purchases)),
      {
        definition: "The same, counting money invested before the first year",
        counterpart: counterpart("RECIPROCITY", [everInvested, purchases], (out, back) =>
          reciprocity([out], back),
        ),
      },
    ),
  };
}

function twoWay(out: Scalar<"money">, back: Scalar<"money">): Quantity<"number", "scalar"> {
  const smaller = min(out, back);
  return smaller.plus(smaller).over(out.plus(back));
}

function moneyThatLeaves(
  { invested, margin, discountRate }: Terms,
  { commitment: { purchases }, investor }: Sections,
  sheet: Sheet,
): MeasureRows {
  const { presentValue, presentCommitment, peakExposure: peak } = investor;
  return {
    netOutflow: sheet.measure("Net outflow", money, total(invested).minus(total(purchases)), {
      definition: "Invested less purchases, undiscounted; below 0: more comes back than went out",
      counterpart: counterpart("NET_OUTFLOW", [invested, purchases], (out, back) =>
        netOutflow(out, back),
      ),
    }),
    netOutflowAfterCosts: sheet.measure(
      "Net outflow after the vendor's costs",
      money,
      total(presentValue).negated(),
      {
        definition: "Invested less the vendor's margin on purchases, discounted",
        counterpart: counterpart(
          "NET_OUTFLOW",
          [invested, purchases, margin, discountRate],
          (out, back, kept, rate) => netOutflow(out, back, { margin: kept, rate }),
        ),
      },
    ),
    peakExposure: sheet.measure("Peak exposure", money, last(peak), {
      definition: "The most that is out at any time, after the vendor's margin on purchases",
      counterpart: counterpart("PEAK_EXPOSURE", [invested, purchases, margin], peakExposure),
    }),
    presentCommitment: sheet.measure(
      "Commitment, present value at year ends",
      money,
      total(presentCommitment).over(one.plus(discountRate)),
      { definition: "Committed purchases, paid at the end of each year, discounted" },
    ),
  };
}

function revenueMeasures(
  { invested, tracing }: Terms,
  { commitment: { purchases }, cash: { otherMoney }, revenue }: Sections,
  sheet: Sheet,
): MeasureRows {
  const { financed, revenue: vendorRevenue, marketValue } = revenue;
  return {
    financedShare: sheet.measure(
      "Vendor-financed share of revenue",
      share,
      total(financed).over(total(vendorRevenue)),
      {
        definition: "Share of the vendor's whole revenue that it financed itself",
        counterpart: counterpart(
          "FINANCED_REVENUE_SHARE",
          [invested, purchases, vendorRevenue, otherMoney, tracing],
          financedRevenueShare,
        ),
      },
    ),
    financedShareOfPurchases: sheet.measure(
      "Vendor-financed share of purchases",
      share,
      total(financed).over(total(purchases)),
      {
        definition: "Share of what this customer pays that the vendor financed itself",
        counterpart: counterpart(
          "FINANCED_REVENUE_SHARE",
          [invested, purchases, purchases, otherMoney, tracing],
          financedRevenueShare,
        ),
      },
    ),
    marketValue: sheet.measure("Peak value put on financed revenue", money, largest(marketValue), {
      definition: "The most that the market adds, in any year, for revenue the vendor financed",
    }),
  };
}

function customerMeasures(
  { openingCash, discountRate, term, switchingCost, fullScore }: Terms,
  { commitment: { committed }, cash, investor: { presentCommitment }, lockIn }: Sections,
  sheet: Sheet,
): MeasureRows {
  const { sources, uses, gap, presentSources } = cash;
  const { scores, weights, weightedScore, annualSpend, annuity } = lockIn;
  return {
    fundingGap: sheet.measure("Funding gap", money, largest(gap), {
      definition: "The most cash that the customer lacks at any time",
      counterpart: counterpart("FUNDING_GAP", [sources, uses, openingCash], fundingGap),
    }),
    coverage: sheet.measure(
      "Coverage of the commitment",
      multiple,
      total(presentSources).over(total(presentCommitment)),
      {
        definition: "The customer's sources of cash over what it has committed, discounted",
        counterpart: counterpart("COVERAGE", [sources, committed, discountRate], coverage),
      },
    ),
    lockIn: sheet.measure("Lock-in index", points, fullScore.times(weightedScore), {
      definition: "Weighted mean of the lock-in scores; our indicators under the OECD/JRC rules",
      counterpart: counterpart("LOCKIN_INDEX", [scores, weights], (values, given) =>
        lockinIndex(values, given),
      ),
    }),
    rivalDiscount: sheet.measure(
      "Rival's discount",
      share,
      switchingCost.over(annualSpend.times(annuity)),
      {
        definition:
          "The price cut a rival must offer to win the customer; above 100 %: none will do",
        counterpart: counterpart(
          "RIVAL_DISCOUNT",
          [switchingCost, annualSpend, term, discountRate],
          rivalDiscount,
        ),
      },
    ),
  };
}
