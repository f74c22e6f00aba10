/*
 * How hard it is for the customer to leave: indicators between two goalposts, weighted, as an index;
 * and the price cut with which a rival could win the customer over.
 */
import type { Given, Sheet } from "../../language/model";
import {
  max,
  min,
  one,
  total,
  when,
  zero,
  type Declared,
  type Scalar,
  type Series,
} from "../../language/quantity";
import { money, weight } from "../../language/units";
import { indicatorKeys, indicatorLabel, scoreUnit } from "./indicators";
import type { inputs } from "./inputs";

type Constant<D extends "money" | "number"> = Declared<D, "scalar">;

export interface LockIn {
  readonly scores: readonly Constant<"number">[];
  readonly weights: readonly Constant<"number">[];
  readonly weightedScore: Scalar<"number">;
  readonly annualSpend: Constant<"money">;
  readonly annuity: Scalar<"number">;
}

export function lockIn(
  given: Given<typeof inputs>,
  purchases: Series<"money">,
  sheet: Sheet,
): LockIn {
  sheet.section("Lock-in");
  const scored = indicatorKeys.map((key) => {
    const low = given[`${key}Low`];
    const reached = given[key].minus(low).over(given[`${key}High`].minus(low));
    const label = indicatorLabel(key);
    const score = sheet.constant(`Score: ${label}`, scoreUnit, min(one, max(reached, zero)));
    return { label, score, weight: given[`${key}Weight`] };
  });
  const products = scored.map(({ label, score, weight: heavy }) =>
    sheet.constant(`Weighted score: ${label}`, scoreUnit, score.times(heavy)),
  );
  const scores = scored.map(({ score }) => score);
  const weights = scored.map(({ weight: heavy }) => heavy);
  const allWeights = sheet.constant("Sum of the weights", weight, sum(weights));
  const annualSpend = sheet.constant(
    "Purchases in an average year",
    money,
    total(purchases).over(given.term),
  );
  return {
    scores,
    weights,
    weightedScore: sum(products).over(allWeights),
    annualSpend,
    annuity: annuity(given.discountRate, given.term),
  };
}

function sum(values: readonly Scalar<"number">[]): Scalar<"number"> {
  return values.reduce((before, value) => before.plus(value));
}

/** What 1 at the end of each year is worth today. */
function annuity(rate: Scalar<"number">, term: Scalar<"number">): Scalar<"number"> {
  const discounted = one.minus(one.plus(rate).power(term.negated())).over(rate);
  return when(rate.equals(zero), term, discounted);
}
