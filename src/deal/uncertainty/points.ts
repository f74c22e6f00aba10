/*
 * Measures of a case at chosen values of some inputs: what tornado, grid and goal seek stand on. A
 * value is a number, a word of a choice, or of a series a factor for all its years.
 */
import { DealError } from "../../core/errors";
import { simulate, type Draw } from "../../language/evaluation/simulate";
import { caseInputs, inputKeys, inputOf, type CaseInputs } from "../case-inputs";
import type { Deal } from "../document";
import { numbersOf } from "../input-numbers";
import type { InputKey } from "../model/inputs";
import { valueProblem } from "../value-problem";
import { caseTrials } from "./case-trials";
import { atOnce } from "./in-slices";

export type PointValue = number | string;

/** One value of an input for each point. */
export type Points = ReadonlyMap<InputKey, readonly PointValue[]>;

/** The most points of one call: done at once, in a few milliseconds. */
const mostPoints = 10_000;

/**
 * A list of values for each measure, NaN where it has none.
 *
 * @throws DealError when an input does not take a value, or a name is unknown.
 */
export function measuresAt(
  deal: Deal,
  caseName: string,
  measures: readonly string[],
  points: Points,
  count: number,
): readonly Float64Array[] {
  if (count > mostPoints) {
    throw new DealError("badInput", `${count} points: take ${mostPoints} at most.`);
  }
  const given = caseInputs(deal, caseName);
  for (const [key, values] of points) requireValues(key, values, given);
  const inputs = [...points.keys()].map(inputOf);
  const setting = caseTrials(deal, given, measures, inputs);
  return atOnce(simulate(setting, count, drawOf(points, given)));
}

/** The value that an input has in a case, as a point: of a series the factor 1. */
export function valueInCase(key: InputKey, given: CaseInputs): PointValue {
  const { value } = given[key];
  return Array.isArray(value) ? 1 : value;
}

/** Refuses a value that the input does not take. */
export function requireValues(
  key: InputKey,
  values: readonly PointValue[],
  given: CaseInputs,
): void {
  if (!inputKeys.includes(key)) throw new DealError("missing", `There is no input "${key}".`);
  const input = inputOf(key);
  const { value: usual } = given[key];
  for (const value of values) {
    const tried =
      Array.isArray(usual) && typeof value === "number" ? usual.map((one) => one * value) : value;
    const problem = valueProblem(input, tried, Array.isArray(usual) ? usual.length : 1);
    if (problem !== undefined) throw new DealError("badInput", `${input.label}: ${problem}`);
  }
}

/** The values of the points as trials; the last block's surplus repeats the first point. */
export function drawOf(points: Points, given: CaseInputs): Draw {
  const columns = new Map(
    [...points].map(([key, values]) => {
      const { value } = given[key];
      const numbers = values.map((one) => numbersOf(key, one)[0] ?? NaN);
      return [inputOf(key), { numbers, series: Array.isArray(value) ? value : undefined }];
    }),
  );
  return (out, input, period, firstTrial) => {
    const column = columns.get(input);
    const times = column?.series === undefined ? 1 : (column.series[period - 1] ?? NaN);
    for (let i = 0; i < out.length; i++) {
      out[i] = times * (column?.numbers[firstTrial + i] ?? column?.numbers[0] ?? NaN);
    }
  };
}
