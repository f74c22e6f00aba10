/*
 * Finn's cycling on a network: the share of the money passing through the parties that has been
 * through the same party before. Money comes back only within strongly connected components, so the
 * linear systems are no larger than those.
 */

import { DealError } from "../../errors";
import { inverseDiagonal } from "../../numeric/inverse-diagonal";
import { sum } from "../../numeric/sum";
import type { Arcs } from "./flow-network";
import { grouped, membersOf } from "./grouped";
import { strongComponents } from "./strong-components";

/** With more parties in one component the work, which grows with the cube, takes many seconds. */
const mostInOneComponent = 1000;

/** What comes into a component, below which nothing does: the digits of a double. */
const roundingOfSums = 1e-14;

/**
 * Σ Tᵢ (nᵢᵢ − 1) ÷ nᵢᵢ ÷ Σ Tᵢ; see cyclingIndex. Arcs from a party to itself are allowed.
 *
 * @param inputs What each party gets from outside the network.
 * @throws DealError "divideByZero" when nothing flows; "badInput" when a party pays but
 * gets nothing, or more than 1,000 parties hang together.
 */
export function cycledShare(arcs: Arcs, inputs: ArrayLike<number>): number {
  const through = throughflow(arcs, inputs);
  const total = sum([...through]);
  if (total === 0) throw new DealError("divideByZero", "Nothing flows.");
  const shares = new CycledShares(arcs, through).shares;
  return sum([...through.map((amount, party) => amount * (shares[party] as number))]) / total;
}

/** What each party gets in all. */
function throughflow(
  { parties, tails, heads, units }: Arcs,
  inputs: ArrayLike<number>,
): Float64Array {
  const got = Float64Array.from({ length: parties }, (_, party) => inputs[party] as number);
  for (const [arc, flow] of units.entries()) {
    const head = heads[arc] as number;
    got[head] = (got[head] as number) + flow;
  }
  const found = tails.find((tail) => got[tail] === 0);
  if (found !== undefined) throw penniless(found);
  return got;
}

function penniless(party: number): DealError {
  const problem = `inputs, item ${party + 1}: the party pays but gets nothing`;
  return new DealError("badInput", `${problem}. Give what it gets from outside.`);
}

/** Per party, the share of what passes through it that has been there before: 1 − 1 ÷ nᵢᵢ. */
class CycledShares {
  readonly shares: Float64Array;
  /** Where each party stands within its component. */
  readonly #places: Int32Array;

  constructor(
    readonly arcs: Arcs,
    readonly through: Float64Array,
  ) {
    this.shares = new Float64Array(arcs.parties);
    this.#places = new Int32Array(arcs.parties);
    const components = strongComponents(arcs);
    const count = components.reduce((most, component) => Math.max(most, component + 1), 0);
    const parties = grouped(count, components);
    const flows = grouped(count + 1, arcs.tails.map(componentOfArc(arcs, components, count)));
    for (let component = 0; component < count; component++) {
      const inside = membersOf(flows, component);
      if (inside.length > 0) this.#cycle(membersOf(parties, component), inside);
    }
  }

  #cycle(parties: Int32Array, inside: Int32Array): void {
    const { through } = this;
    const whole = sum(Array.from(parties, (party) => through[party] as number));
    const stays = sum(Array.from(inside, (arc) => this.arcs.units[arc] as number));
    // Without money from outside the same money goes round for ever, and there is no inverse; this is
    // the limit of ever less coming in.
    const returning =
      whole - stays <= whole * roundingOfSums ? () => 1 : this.#solve(parties, inside);
    for (const [place, party] of parties.entries()) this.shares[party] = returning(place);
  }

  #solve(parties: Int32Array, inside: Int32Array): (place: number) => number {
    requireManageable(parties.length);
    const { tails, heads, units } = this.arcs;
    for (const [place, party] of parties.entries()) this.#places[party] = place;
    const passedOn = new Float64Array(parties.length ** 2);
    for (const arc of inside) {
      const tail = tails[arc] as number;
      const row = this.#places[tail] as number;
      const column = this.#places[heads[arc] as number] as number;
      passedOn[row * parties.length + column] =
        (units[arc] as number) / (this.through[tail] as number);
    }
    const visits = inverseDiagonal(passedOn, parties.length);
    return (place) => 1 - 1 / (visits[place] as number);
  }
}

/** Gives the component of both ends of an arc, or `none` for an arc between two. */
function componentOfArc(
  { heads }: Arcs,
  components: Int32Array,
  none: number,
): (tail: number, arc: number) => number {
  return (tail, arc) => {
    const component = components[tail] as number;
    return component === components[heads[arc] as number] ? component : none;
  };
}

function requireManageable(parties: number): void {
  if (parties <= mostInOneComponent) return;
  const problem = `${parties} parties pay each other in circles`;
  throw new DealError("badInput", `${problem}; cycling is worked out for ${mostInOneComponent}.`);
}
