/* Where the draws of a simulation come from, and how they become values of inputs. */
import { DealError } from "../../core/errors";
import { correlatedDraws, type Correlation } from "../../core/simulation/correlated-draws";
import { latinHypercube } from "../../core/simulation/latin-hypercube";
import { sobolDraws } from "../../core/simulation/sobol-draws";
import { uniformDraws, type Draws } from "../../core/simulation/uniform-draws";
import type { Draw } from "../../language/evaluation/simulate";
import type { Vector } from "../../language/operations";
import type { InputKey } from "../model/inputs";
import type { UncertainInput } from "./uncertain-inputs";

export type Sampling = "random" | "latin_hypercube" | "sobol";

/** Pairs of inputs and their rank correlation, from −1 to 1. */
export type Correlated = readonly {
  readonly between: readonly [InputKey, InputKey];
  readonly correlation: number;
}[];

interface Settings {
  readonly trials: number;
  readonly seed: number;
  readonly sampling: Sampling;
  readonly correlated?: Correlated;
}

/** Uniform draws of each uncertain input, in the order given. */
export function* samplingOf(
  uncertain: readonly UncertainInput[],
  { trials, seed, sampling, correlated = [] }: Settings,
): Generator<number, Draws> {
  const independent = draws(sampling, uncertain.length, trials, seed);
  for (const variable of uncertain.keys()) {
    // The first draw of a variable may order all its trials, which takes a while.
    independent(new Float64Array(1), variable, 0);
    yield 0;
  }
  if (correlated.length === 0) return independent;
  return yield* stillAtNothing(
    correlatedDraws(independent, correlationOf(uncertain, correlated), trials, seed),
  );
}

function* stillAtNothing<Result>(work: Generator<unknown, Result>): Generator<number, Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield 0;
  }
}

/** Draws as values: of a series, its amounts times the factor drawn. */
export function drawOf(uncertain: readonly UncertainInput[], draws: Draws): Draw {
  const factors = uncertain.map(() => ({ values: new Float64Array(0), from: -1 }));
  const fill = (out: Vector, variable: number, firstTrial: number): void => {
    draws(out, variable, firstTrial);
    const quantile = uncertain[variable]?.quantile ?? Number;
    for (let i = 0; i < out.length; i++) out[i] = quantile(out[i] as number);
  };
  return (out, input, period, firstTrial) => {
    const variable = uncertain.findIndex((one) => one.input === input);
    const series = uncertain[variable]?.series;
    const factor = factors[variable];
    if (series === undefined || factor === undefined) {
      fill(out, variable, firstTrial);
      return;
    }
    if (factor.from !== firstTrial || factor.values.length !== out.length) {
      factor.values = new Float64Array(out.length);
      factor.from = firstTrial;
      fill(factor.values, variable, firstTrial);
    }
    const amount = series[period - 1] ?? NaN;
    for (let i = 0; i < out.length; i++) out[i] = amount * (factor.values[i] as number);
  };
}

function draws(sampling: Sampling, variables: number, trials: number, seed: number): Draws {
  switch (sampling) {
    case "random":
      return uniformDraws(seed);
    case "latin_hypercube":
      return latinHypercube(seed, trials);
    case "sobol":
      return sobolDraws(variables, seed);
  }
}

function correlationOf(uncertain: readonly UncertainInput[], correlated: Correlated): Correlation {
  const named = new Set(correlated.flatMap(({ between }) => between));
  const variables = [...uncertain.keys()].filter((at) => named.has(keyAt(uncertain, at)));
  const target = variables.map((row) =>
    variables.map((column) => {
      const [one, other] = [keyAt(uncertain, row), keyAt(uncertain, column)];
      const pair = correlated.find(
        ({ between }) => between.includes(one) && between.includes(other),
      );
      return row === column ? 1 : (pair?.correlation ?? 0);
    }),
  );
  requirePairs(uncertain, correlated);
  return { variables, target };
}

function keyAt(uncertain: readonly UncertainInput[], at: number): InputKey {
  return (uncertain[at] as UncertainInput).key;
}

function requirePairs(uncertain: readonly UncertainInput[], correlated: Correlated): void {
  for (const { between, correlation } of correlated) {
    const [one, other] = between;
    if (!between.every((key) => uncertain.some((input) => input.key === key))) {
      throw new DealError("missing", `${one} and ${other} correlate, but not both are uncertain.`);
    }
    if (one === other || !(Math.abs(correlation) <= 1)) {
      throw new DealError(
        "badInput",
        `The correlation of ${one} and ${other} is ${correlation}. Give two inputs and -1 to 1.`,
      );
    }
  }
}
