/*
 * Internal rates of return: the rates at which cash flows are worth nothing. Some flows have one,
 * some several, some none; Excel's XIRR and IRR show one of them, or none, or their own guess.
 */

import { yearFraction } from "../dates/year-fraction";
import { DealError } from "../errors";
import { requireSameCount } from "../numeric/requirements";
import { curveRoots } from "./curve-roots";
import { nettedFlows, signChanges, type NettedFlows } from "./netted-flows";
import { ProfitabilityCurve } from "./profitability-curve";
import { rootBetween } from "./root-between";

/** ln(1 + rate) of the rates that a number can hold: next to −100 %, and 1.8e308. */
const lowest = -36.74;
const highest = 709.78;

/**
 * Every rate above −100 % at which the flows are worth nothing, ascending.
 *
 * Solves Σ flowᵢ / (1 + rate)^((dateᵢ − date₀) / 365) = 0 for a yearly rate; without dates the flows
 * are one period apart and the rate is per period. Flows of one day are summed first and dates need
 * not be sorted. There are no more rates than the flows, in order, change sign (Descartes): with one
 * change the rate is solved at once, with more the rest of the range is proved to hold none. Rates
 * that differ by less than rounding, where the value only touches 0, count as one.
 *
 * @throws DealError "noSolution" when no rate solves it, or every rate does; "badInput" when the
 * counts differ.
 * @example internalRatesOfReturn([-100, 230, -132]) is [0.1, 0.2]
 * @see Excel's XIRR, whose year of 365 days is kept on purpose.
 */
export function internalRatesOfReturn(
  flows: readonly number[],
  dates?: readonly number[],
): number[] {
  if (dates !== undefined) requireSameCount(["flows", "dates"], flows, dates);
  const netted = nettedFlows(flows, dates === undefined ? periodsOf(flows) : yearsOf(dates));
  if (netted.amounts.length === 0) {
    throw new DealError("noSolution", "flows are worth 0 at every rate.");
  }
  const rates = logRates(netted)
    .map(Math.expm1)
    .filter((rate) => rate > -1 && rate < Infinity);
  if (rates.length > 0) return rates;
  throw new DealError("noSolution", "flows are worth 0 at no rate above -100 %.");
}

function periodsOf(flows: readonly number[]): number[] {
  return flows.map((_, period) => period);
}

function yearsOf(dates: readonly number[]): number[] {
  // A spread into Math.min would overflow the stack on long ranges.
  const start = dates.reduce((earliest, date) => Math.min(earliest, date), Infinity);
  return dates.map((date) => yearFraction(start, date));
}

function logRates(netted: NettedFlows): number[] {
  const changes = signChanges(netted);
  if (changes === 0) return [];
  const curve = new ProfitabilityCurve(netted);
  return changes > 1 ? curveRoots(curve, lowest, highest) : onlyRoot(curve, netted);
}

/** After one change of sign all money of one kind comes before the other: the curve is monotone. */
function onlyRoot(curve: ProfitabilityCurve, { amounts }: NettedFlows): number[] {
  const rises = (amounts[0] ?? 0) > 0;
  const root = rootBetween(curve, { low: lowest, high: highest, start: 0, rises });
  const isAtAnEnd = root < lowest + 1 || root > highest - 1;
  // Beyond the ends the search stops there, where the curve is not 0.
  return isAtAnEnd && Math.abs(curve.at(root).value) > 1e-6 ? [] : [root];
}
