/* Monte Carlo over a case of forty years, beside computing the case anew for every trial. */

import { evaluate } from "../../src/deal/evaluate";
import { simulate } from "../../src/deal/uncertainty/simulate";
import type { Uncertain } from "../../src/deal/uncertainty/uncertain-inputs";
import { dealOf } from "../../tests/support/deals";
import type { Run, Subject } from "../task";

const deal = dealOf(40, { Base: {} });
const trials = 100_000;
const measure = "netOutflowAfterCosts";

const uncertain: Uncertain = {
  margin: { kind: "triangular", min: 0.2, mode: 0.35, max: 0.5 },
  discountRate: { kind: "triangular", min: 0.06, mode: 0.1, max: 0.16 },
  minimumShare: { kind: "triangular", min: 0.5, mode: 0.8, max: 1 },
  takeUp: { kind: "triangular", min: 0.3, mode: 0.9, max: 1.1 },
  fundingObtained: { kind: "triangular", min: 0.4, mode: 0.9, max: 1 },
};

/** The mean of each measure. */
function simulated(measures?: readonly string[]): Run {
  const settings = { uncertain, trials, seed: 1, ...(measures && { measures }) };
  return async () => {
    const { measures: results } = await simulate(deal, "Base", settings);
    return results.map(({ mean }) => mean);
  };
}

export const simulations: Subject = {
  heading: "Simulation",
  about:
    "100,000 trials over 40 years with five uncertain inputs, from the draws to percentiles and " +
    "contributions. The target is 2 million trials a second. Nobody else simulates this model; one " +
    "case computed by itself shows what a trial would cost one by one.",
  tasks: () => [
    {
      title: "100,000 trials of 40 years, one measure",
      ours: simulated([measure]),
      target: { milliseconds: 50 },
    },
    { title: "100,000 trials of 40 years, every measure", ours: simulated() },
    {
      title: "one trial of 40 years by itself",
      ours: () => evaluate(deal, "Base").measures.map(({ value }) => value),
    },
  ],
};
