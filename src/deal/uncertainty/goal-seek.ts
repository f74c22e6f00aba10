/*
 * The value of one input at which a measure reaches a target. A scan of the range finds every bracket
 * that is wide enough to be seen, Brent's method the value within it.
 */
import { DealError } from "../../core/errors";
import { brent } from "../../core/numeric/brent";
import { pointwise } from "../../language/evaluation/simulate";
import { caseInputs, inputOf, type CaseInputs } from "../case-inputs";
import type { Deal } from "../document";
import type { InputKey } from "../model/inputs";
import { caseTrials, measureOf } from "./case-trials";
import { drawOf, measuresAt, requireValues, valueInCase } from "./points";

export interface GoalSeekSettings {
  readonly measure: string;
  readonly target: number;
  /** A number, or a series, of which a factor for all years is sought. */
  readonly input: InputKey;
  /** Where to look; by default what the input allows, within ten times its value in the case. */
  readonly low?: number;
  readonly high?: number;
}

export interface Goal {
  readonly input: InputKey;
  readonly label: string;
  readonly value: number;
  /** What the measure is there. */
  readonly reached: number;
  /** How many values in the range reach the target; the one given is nearest to the case's. */
  readonly solutions: number;
}

const scanned = 401;

/** @throws DealError "noSolution" when no value in the range reaches the target. */
export function goalSeek(deal: Deal, caseName: string, settings: GoalSeekSettings): Goal {
  const { measure, target, input: key } = settings;
  const { label } = inputOf(key);
  const given = caseInputs(deal, caseName);
  requireContinuous(key);
  const now = Number(valueInCase(key, given));
  const [low, high] = range(settings, given, now);
  const setting = caseTrials(deal, given, [measure], [inputOf(key)]);
  const compute = pointwise(setting);
  const missed = (value: number): number => {
    const [reached = NaN] = compute(drawOf(new Map([[key, [value]]]), given));
    return reached - target;
  };
  const xs = Array.from({ length: scanned }, (_, i) => low + ((high - low) * i) / (scanned - 1));
  const [values = new Float64Array()] = measuresAt(
    deal,
    caseName,
    [measure],
    new Map([[key, xs]]),
    scanned,
  );
  const misses = [...values].map((value) => value - target);
  const near = tolerance(values, target);
  const solutions = bracketsIn(misses)
    .map(([from, to]) => brent(missed, xs[from] ?? low, xs[to] ?? high))
    // Where the measure jumps over the target no value reaches it.
    .filter((value) => Math.abs(missed(value)) <= near);
  const [value] = solutions.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
  if (value === undefined) throw unreached(deal, settings, values, [low, high]);
  return { input: key, label, value, reached: missed(value) + target, solutions: solutions.length };
}

/** Neighbours of opposite sign; a point that hits the target is a bracket of its own. */
function bracketsIn(misses: readonly number[]): [number, number][] {
  return misses.flatMap((miss, i): [number, number][] => {
    if (miss === 0) return [[i, i]];
    const next = misses[i + 1] ?? NaN;
    return miss * next < 0 ? [[i, i + 1]] : [];
  });
}

/** Rounding of the largest amounts that the measure takes. */
function tolerance(values: Float64Array, target: number): number {
  const largest = values.reduce((most, value) => (value > most ? value : most), Math.abs(target));
  return 1e-9 * Math.max(1, largest);
}

function range(settings: GoalSeekSettings, given: CaseInputs, now: number): [number, number] {
  const { limits, shape } = inputOf(settings.input);
  const reach = 10 * Math.max(1, Math.abs(now));
  const isFactor = shape === "series";
  const least = isFactor ? 0 : Math.max(limits.low ?? -Infinity, now - reach);
  const most = isFactor ? 10 : Math.min(limits.high ?? Infinity, now + reach);
  const { low = least, high = most } = settings;
  if (!(low < high)) {
    throw new DealError("badInput", `low is ${low} and high is ${high}. Give low below high.`);
  }
  requireValues(settings.input, [low, high], given);
  return [low, high];
}

function requireContinuous(key: InputKey): void {
  const { limits, label } = inputOf(key);
  if (limits.options === undefined && limits.whole !== true) return;
  throw new DealError("badInput", `${label} takes no fractions. Use a grid of its values instead.`);
}

function unreached(
  deal: Deal,
  { measure, target, input }: GoalSeekSettings,
  values: Float64Array,
  [low, high]: readonly [number, number],
): DealError {
  const answers = values.filter((value) => !Number.isNaN(value)).sort();
  const { label } = measureOf(deal, measure);
  const reaches =
    answers.length === 0
      ? "has no value"
      : `runs from ${answers[0] ?? NaN} to ${answers.at(-1) ?? NaN}`;
  return new DealError(
    "noSolution",
    `${label} does not reach ${target}: with ${inputOf(input).label} from ${low} to ${high} it ${reaches}. Widen the range or change the target.`,
  );
}
