/* The terms of a deal as a user sees and changes them: one value a case, with unit and origin. */
import { DealError } from "../core/errors";
import type { Limits, Shape } from "../language/expression";
import { caseInputs, caseOf, inputKeys, inputOf } from "./case-inputs";
import type { Deal, InputValue } from "./document";
import type { InputKey } from "./model/inputs";
import type { Origin } from "./origin";
import { shownAs, type ShownAs } from "./shown-as";
import { valueProblem } from "./value-problem";

export interface Term extends ShownAs {
  readonly key: InputKey;
  readonly label: string;
  readonly definition?: string;
  readonly shape: Shape;
  readonly limits: Limits;
  /** Whether it is one of the terms that a user looks at first. */
  readonly main: boolean;
  /** One for each case, in the order of the deal's cases. */
  readonly values: readonly InputValue[];
  /** Of the first case's value in the first year. */
  readonly origin: Origin;
}

export function terms(deal: Deal): readonly Term[] {
  const cases = deal.cases.map(({ name }) => caseInputs(deal, name));
  return inputKeys.map((key) => {
    const { label, definition, unit, shape, limits, main } = inputOf(key);
    const given = cases.map((inputs) => inputs[key]);
    return {
      key,
      label,
      ...(definition !== undefined && { definition }),
      ...shownAs(unit, deal),
      shape,
      limits,
      main,
      values: given.map(({ value }) => value),
      origin: given[0]?.origin(1) ?? { source: "", status: "assumption", note: "" },
    };
  });
}

/**
 * The deal with one term changed in one case; the deal given stays as it is.
 *
 * @throws DealError "badInput" when the value is not allowed.
 */
export function withTerm(deal: Deal, caseName: string, key: InputKey, value: InputValue): Deal {
  const scenario = caseOf(deal, caseName);
  const input = inputOf(key);
  const problem = valueProblem(input, value, deal.timeline.years);
  if (problem !== undefined) throw new DealError("badInput", `${input.label}: ${problem}`);
  const set = { ...scenario.set, [key]: { value, reason: "Changed by the user" } };
  return {
    ...deal,
    cases: deal.cases.map((other) => (other === scenario ? { ...scenario, set } : other)),
  };
}

/** Says what is wrong with a value for a term, or undefined. */
export function termProblem({ key }: Term, value: InputValue, years: number): string | undefined {
  return valueProblem(inputOf(key), value, years);
}
