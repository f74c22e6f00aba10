/*
 * The uncertain inputs of a simulation: which may be, and that no draw can leave what the input
 * allows. Of a series a factor is drawn, common to all years; 1 leaves the series as it is.
 */
import { DealError } from "../../core/errors";
import type { Quantile } from "../../core/simulation/quantile";
import type { Input } from "../../language/expression";
import { inputKeys, inputOf, type CaseInputs } from "../case-inputs";
import type { InputKey } from "../model/inputs";
import { valueProblem } from "../value-problem";
import { quantileOf, type Distribution } from "./distribution";

export type Uncertain = Readonly<Partial<Record<InputKey, Distribution>>>;

export interface UncertainInput {
  readonly key: InputKey;
  readonly input: Input;
  readonly quantile: Quantile;
  /** The amounts of a series, which the draws multiply. */
  readonly series: readonly number[] | undefined;
}

/** The least and the largest probability that is ever drawn. */
const extremes = [2 ** -53, 1 - 2 ** -53];

/** In the order of the model's inputs, so that the order of the keys changes nothing. */
export function uncertainInputs(uncertain: Uncertain, given: CaseInputs): UncertainInput[] {
  const unknown = Object.keys(uncertain).find((key) => !(inputKeys as string[]).includes(key));
  if (unknown !== undefined) throw new DealError("missing", `There is no input "${unknown}".`);
  return inputKeys.flatMap((key) => {
    const distribution = uncertain[key];
    return distribution === undefined ? [] : [uncertainInput(key, distribution, given)];
  });
}

function uncertainInput(
  key: InputKey,
  distribution: Distribution,
  given: CaseInputs,
): UncertainInput {
  const input = inputOf(key);
  const { limits, label } = input;
  if (limits.options !== undefined || limits.whole === true) {
    const what = limits.options === undefined ? "takes whole numbers" : "is a choice";
    throw new DealError("badInput", `${label} ${what} and cannot be drawn. Use a case for each.`);
  }
  const quantile = quantileOf(distribution);
  const { value } = given[key];
  const series = Array.isArray(value) ? value : undefined;
  for (const extreme of extremes) requireAllowed(input, quantile(extreme), series);
  return { key, input, quantile, series };
}

/** Limits hold for all draws when they hold for the extreme ones. */
function requireAllowed(input: Input, drawn: number, series: readonly number[] | undefined): void {
  const values = series?.map((amount) => amount * drawn);
  const problem = valueProblem(input, values ?? drawn, values?.length ?? 1);
  if (problem === undefined) return;
  throw new DealError("badInput", `${input.label}, at an extreme draw of ${drawn}: ${problem}`);
}
