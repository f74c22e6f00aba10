/*
 * Monte Carlo over a case of a deal: some inputs are drawn, the measures are computed trial by trial.
 * The same settings give the same trials on every machine.
 */
import { DealError } from "../../core/errors";
import { probabilityOfReaching, summary, type Summary } from "../../core/simulation/summary";
import { simulate as simulateModel } from "../../language/evaluation/simulate";
import { caseInputs } from "../case-inputs";
import type { Deal } from "../document";
import type { InputKey } from "../model/inputs";
import { caseTrials, measureKeys, measureOf, type Measure } from "./case-trials";
import { contributionsTo, rankedInputs, type Contribution } from "./contribution";
import { inSlices, type Slicing } from "./in-slices";
import { drawOf, samplingOf, type Correlated, type Sampling } from "./sampling";
import { uncertainInputs, type Uncertain } from "./uncertain-inputs";

export interface SimulationSettings extends Slicing {
  /** Of a series input the distribution is that of a factor for all years. */
  readonly uncertain: Uncertain;
  readonly trials: number;
  readonly seed: number;
  readonly sampling?: Sampling;
  /** Rank correlations between inputs; those not named are independent. */
  readonly correlated?: Correlated;
  /** All measures, if left out. */
  readonly measures?: readonly string[];
  /** Levels of measures whose probability of being reached is asked. */
  readonly thresholds?: Readonly<Record<string, number>>;
}

export interface SimulatedMeasure extends Measure, Summary {
  /** How often the threshold is reached, among trials with an answer. */
  readonly probability?: number;
  /** Largest first. */
  readonly contributions: readonly Contribution[];
  /** Every trial, NaN without an answer. */
  readonly values: Float64Array;
}

export interface Simulation {
  readonly caseName: string;
  readonly trials: number;
  readonly seed: number;
  readonly sampling: Sampling;
  readonly uncertain: readonly InputKey[];
  readonly measures: readonly SimulatedMeasure[];
}

/** Ordering so many takes less than a slice of work may; more would hardly move a percentile. */
const mostTrials = 100_000;

/**
 * @throws DealError when an input cannot be drawn, or the settings contradict each other; what
 * `signal` was aborted with.
 */
export async function simulate(
  deal: Deal,
  caseName: string,
  settings: SimulationSettings,
): Promise<Simulation> {
  return inSlices(simulation(deal, caseName, settings), settings);
}

/** The share of the work that the trials are; the rest is ordering and summing up. */
const trialsShare = 0.8;

function* simulation(
  deal: Deal,
  caseName: string,
  settings: SimulationSettings,
): Generator<number, Simulation> {
  const { trials, seed, sampling = "latin_hypercube", measures = measureKeys } = settings;
  requireTrials(trials);
  const given = caseInputs(deal, caseName);
  const uncertain = uncertainInputs(settings.uncertain, given);
  const setting = caseTrials(
    deal,
    given,
    measures,
    uncertain.map(({ input }) => input),
  );
  const shown = measures.map((key) => measureOf(deal, key));
  yield 0;
  const draws = yield* samplingOf(uncertain, { ...settings, sampling });
  const results = yield* shareOf(
    simulateModel(setting, trials, drawOf(uncertain, draws)),
    (done) => (done / trials) * trialsShare,
  );
  const ranked = yield* rankedInputs(uncertain, draws, trials, trialsShare);
  const simulated: SimulatedMeasure[] = [];
  for (const [place, measure] of shown.entries()) {
    yield trialsShare + ((1 - trialsShare) * place) / shown.length;
    const values = results[place] ?? new Float64Array();
    const threshold = settings.thresholds?.[measure.key];
    simulated.push({
      ...measure,
      ...summary(values),
      ...(threshold !== undefined && { probability: probabilityOfReaching(values, threshold) }),
      contributions: contributionsTo(values, ranked),
      values,
    });
  }
  const keys = uncertain.map(({ key }) => key);
  return { caseName, trials, seed, sampling, uncertain: keys, measures: simulated };
}

function* shareOf<Result>(
  work: Generator<number, Result>,
  share: (done: number) => number,
): Generator<number, Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield share(step.value);
  }
}

function requireTrials(trials: number): void {
  if (Number.isInteger(trials) && trials >= 2 && trials <= mostTrials) return;
  throw new DealError("badInput", `${trials} trials: give a whole number from 2 to ${mostTrials}.`);
}
