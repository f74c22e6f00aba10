/*
 * How distress spreads before anybody defaults: who holds a claim on a party that has lost equity
 * marks the claim down and so loses equity itself. Linear DebtRank passes every new loss on, in
 * proportion, until nothing new is lost.
 */

import { DealError } from "../errors";
import { requireNonNegative, requireSameCount, requireShare } from "../numeric/requirements";
import { linksOf, type Links } from "./links";

/** Losses that change by no more than this part of equity in a round have settled. */
const settled = 1e-12;

/** Rounds after which it is given up: a shock that dies down by 0.3 % a round gets there. */
const mostRounds = 10_000;

/**
 * The share of its equity that each party has lost in the end, 0 … 1.
 *
 * h(1) is the shock and hᵢ(t + 1) = min(1, hᵢ(t) + Σⱼ Aᵢⱼ ÷ Eᵢ × (hⱼ(t) − hⱼ(t − 1))), where Aᵢⱼ is the
 * claim of i on j and E equity; until no h rises by more than 1e-12.
 *
 * @throws DealError "divideByZero" when an equity is 0; "noSolution" when losses still rise after
 * 10,000 rounds; "badInput" when exposures are not square or negative, counts differ, an equity is
 * negative, or a shock is no share.
 * @example debtRank([[0, 0.5], [0, 0]], [1, 1], [0, 0.5]) is [0.25, 0.5]
 * @see Bardoscia, Battiston, Caccioli and Caldarelli (2015), DebtRank: A Microscopic Foundation for
 * Shock Propagation, PLoS ONE 10(6):e0130406.
 */
export function debtRank(
  exposures: readonly (readonly number[])[],
  equity: readonly number[],
  shock: readonly number[],
): number[] {
  const links = linksOf("exposures", exposures);
  requireParties(exposures, equity, shock);
  const lost = Float64Array.from(shock);
  let fresh: Float64Array = Float64Array.from(shock);
  for (let round = 0; round < mostRounds; round += 1) {
    fresh = passedOn(links, equity, lost, fresh);
    if (!fresh.some((loss) => loss > settled)) return [...lost];
  }
  const advice = "Losses grow no smaller; look for parties that hold each other's whole equity.";
  throw new DealError("noSolution", `Losses still rise after ${mostRounds} rounds. ${advice}`);
}

/** Adds the losses of one round to those before, and gives what was new. */
function passedOn(
  links: readonly Links[],
  equity: readonly number[],
  lost: Float64Array,
  fresh: Float64Array,
): Float64Array {
  const next = new Float64Array(lost.length);
  for (const [holder, link] of links.entries()) {
    const before = lost[holder] ?? 0;
    if (before === 1) continue;
    const after = Math.min(1, before + markdown(link, fresh) / (equity[holder] ?? 1));
    lost[holder] = after;
    next[holder] = after - before;
  }
  return next;
}

function markdown({ parties, amounts }: Links, fresh: Float64Array): number {
  let loss = 0;
  for (let at = 0; at < parties.length; at += 1) {
    loss += (amounts[at] ?? 0) * (fresh[parties[at] ?? 0] ?? 0);
  }
  return loss;
}

function requireParties(
  exposures: readonly unknown[],
  equity: readonly number[],
  shock: readonly number[],
): void {
  requireSameCount(["exposures", "equity"], exposures, equity);
  requireSameCount(["exposures", "shock"], exposures, shock);
  requireNonNegative("equity", equity, "Give equity above 0.");
  const at = equity.indexOf(0);
  if (at >= 0) throw new DealError("divideByZero", `equity, item ${at + 1} is 0: none to lose.`);
  shock.forEach((share, party) => {
    requireShare(`shock, item ${party + 1}`, share);
  });
}
