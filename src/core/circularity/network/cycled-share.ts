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

/** A party that pays out more than it gets by less than this has been rounded, not overdrawn. */
const roundingOfFlows = 1e-9;

/** What leaves a component, below which nothing does: the digits of a double. */
const roundingOfSums = 1e-14;

/**
 * Σ Tᵢ (nᵢᵢ − 1) ÷ nᵢᵢ ÷ Σ Tᵢ; see cyclingIndex. Arcs from a party to itself are allowed.
 *
 * @param inputs What each party gets from outside the network.
 * @throws DealError "divideByZero" when nothing flows; "badInput" when a party pays out more than it
 * gets or more than 1,000 parties hang together.
 */
export function cycledShare(arcs: Arcs, inputs: ArrayLike<number>): number {
  const through = throughflow(arcs, inputs);
  const total = sum([...through]);
  if (total === 0) throw new DealError("divideByZero", "Nothing flows.");
  const shares = new CycledShares(arcs, through).shares;
  return sum([...through.map((amount, party) => amount * (shares[party] as number))]) / total;
}

/** What each party gets in all, and never less than it pays out. */
function throughflow(
  { parties, tails, heads, units }: Arcs,
  inputs: ArrayLike<number>,
): Float64Array {
  const got = Float64Array.from(inputs);
  const paid = new Float64Array(parties);
  for (const [arc, flow] of units.entries()) {
    got[heads[arc] as number] = (got[heads[arc] as number] as number) + flow;
    paid[tails[arc] as number] = (paid[tails[arc] as number] as number) + flow;
  }
  const over = paid.findIndex((out, party) => out > (got[party] as number) * (1 + roundingOfFlows));
  if (over >= 0) throw overdrawn(over, paid[over] as number, got[over] as number);
  return got.map((amount, party) => Math.max(amount, paid[party] as number));
}

function overdrawn(party: number, paid: number, got: number): DealError {
  const problem = `inputs, item ${party + 1}: the party pays ${paid} and gets ${got} in all`;
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
    // What cannot leave has no inverse; it is the limit of leaving ever less.
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
