/* Monte Carlo over a case: every trial is the case with other inputs, and sums up as it must. */
import { rankCorrelation, ranks } from "../../../src/core/simulation/ranks";
import type { Deal } from "../../../src/deal/document";
import { evaluate } from "../../../src/deal/evaluate";
import { withTerm } from "../../../src/deal/terms";
import { simulate, type SimulationSettings } from "../../../src/deal/uncertainty/simulate";
import type { Uncertain } from "../../../src/deal/uncertainty/uncertain-inputs";
import { dealOf } from "../../support/deals";

const deal = dealOf(7, { Base: {} });
const uncertain: Uncertain = {
  margin: { kind: "pert", min: 0.2, mode: 0.35, max: 0.5 },
  discountRate: { kind: "triangular", min: 0.06, mode: 0.1, max: 0.16 },
  takeUp: { kind: "uniform", min: 0.5, max: 1.1 },
};
const settings: SimulationSettings = { uncertain, trials: 2000, seed: 7 };

function measureIn(of: Deal, key: string): number {
  return evaluate(of, "Base").measures.find((one) => one.key === key)?.value ?? NaN;
}

async function simulated(changes: Partial<SimulationSettings>, key = "netOutflowAfterCosts") {
  const { measures } = await simulate(deal, "Base", { ...settings, ...changes });
  const found = measures.find((one) => one.key === key);
  if (found === undefined) throw new Error(`No measure ${key}.`);
  return found;
}

describe("a trial", () => {
  it("is the case, when every draw is certain", async () => {
    const certain: Uncertain = {
      margin: { kind: "uniform", min: 0.4, max: 0.4 },
      otherFunding: { kind: "lognormal", mean: 1.5, sd: 0 },
    };
    const { measures } = await simulate(deal, "Base", {
      ...settings,
      uncertain: certain,
      trials: 2,
    });
    const terms = dealOf(7, { Base: { margin: 0.4 } });
    const planned = terms.assumptions["otherFunding"]?.value;
    if (!Array.isArray(planned)) throw new Error("Other funding is a series.");
    const same = withTerm(
      terms,
      "Base",
      "otherFunding",
      planned.map((one) => one * 1.5),
    );
    expect(measures.length).toBe(evaluate(deal, "Base").measures.length);
    for (const { key, values, standardDeviation, mean } of measures) {
      const expected = measureIn(same, key);
      expect([...values]).toEqual([expected, expected]);
      expect([standardDeviation, mean]).toEqual([0, expected]);
    }
  });

  it("is the same in a run that asks for fewer measures", async () => {
    const alone = await simulated({ measures: ["netOutflowAfterCosts"] });
    expect(alone.values).toEqual((await simulated({})).values);
  });

  it("depends on seed, trial and input alone when sampling is random", async () => {
    const [few, many] = [
      await simulated({ sampling: "random", trials: 300 }),
      await simulated({ sampling: "random", trials: 5000 }),
    ];
    expect(few.values).toEqual(many.values.slice(0, 300));
    const other = await simulated({ sampling: "random", trials: 300, seed: 8 });
    expect(other.values).not.toEqual(few.values);
  });
});

describe("the summary", () => {
  it.each(["random", "latin_hypercube", "sobol"] as const)(
    "meets a mean by hand: %s",
    async (sampling) => {
      // Purchases of the whole commitment are proportional to take-up: their mean is that at 0.8.
      const spread: Uncertain = { takeUp: { kind: "uniform", min: 0.6, max: 1 } };
      const { mean, standardError } = await simulated(
        { sampling, uncertain: { ...spread, minimumShare: { kind: "uniform", min: 0, max: 0 } } },
        "moneyBack",
      );
      const expected = measureIn(
        dealOf(7, { Base: { takeUp: 0.8, minimumShare: 0 } }),
        "moneyBack",
      );
      expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError);
      if (sampling !== "random") expect(Math.abs(mean / expected - 1)).toBeLessThan(1e-3);
    },
  );

  it("orders its percentiles and counts its answers", async () => {
    const { answered, percentiles, values } = await simulated({});
    const found = Object.values(percentiles);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(answered).toBe(2000);
    expect(Math.min(...values)).toBeLessThan(percentiles[5]);
  });

  it("gives the probability of a threshold", async () => {
    const { percentiles } = await simulated({});
    const { probability } = await simulated({
      thresholds: { netOutflowAfterCosts: percentiles[90] },
    });
    expect(probability).toBeCloseTo(0.1, 2);
  });

  it("names what moves a measure, in shares of 1", async () => {
    const { contributions } = await simulated({});
    expect(contributions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(contributions.map(({ share }) => share)).toEqual(
      contributions.map(({ share }) => share).sort((a, b) => b - a),
    );
    // A higher margin brings the vendor more back, so less leaves.
    const margin = contributions.find(({ key }) => key === "margin");
    expect(margin?.rankCorrelation).toBeLessThan(-0.3);
  });

  it("counts trials without an answer and leaves them out", async () => {
    // Without any weight the lock-in index has no answer: weights of 0 in every trial.
    const weights = ["committedShare", "termLeft", "ownChips", "dataHeld", "exitCharge"];
    const none = dealOf(7, { Base: Object.fromEntries(weights.map((key) => [`${key}Weight`, 0])) });
    const { measures } = await simulate(none, "Base", { ...settings, trials: 50 });
    expect(measures.find(({ key }) => key === "lockIn")?.answered).toBe(0);
  });
});

describe("correlated inputs", () => {
  it("keep their draws and correlate by rank as asked", async () => {
    const correlated = [{ between: ["takeUp", "margin"], correlation: 0.7 }] as const;
    // Each measure here follows one input alone, so it shows that input's draws.
    const two = await simulate(deal, "Base", { ...settings, correlated });
    const [back, out] = ["moneyBack", "netOutflowAfterCosts"].map(
      (key) => two.measures.find((one) => one.key === key)?.values ?? new Float64Array(),
    );
    const apart = await simulated({}, "moneyBack");
    expect([...(back ?? [])].sort()).toEqual([...apart.values].sort());
    const together = rankCorrelation(
      ranks(back ?? new Float64Array()),
      ranks(out ?? new Float64Array()),
    );
    const before = rankCorrelation(ranks(apart.values), ranks((await simulated({})).values));
    // Both push the net outflow down, so it falls with purchases more strictly than before.
    expect(together).toBeLessThan(before - 0.1);
  });
});

describe("long work", () => {
  it("tells how far it is, never falling, up to 1", async () => {
    const told: number[] = [];
    await simulate(deal, "Base", {
      ...settings,
      trials: 20_000,
      onProgress: (share) => told.push(share),
    });
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it("lets others have their turn, and can be cancelled", async () => {
    const abort = new AbortController();
    const running = simulate(deal, "Base", { ...settings, trials: 100_000, signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 0);
    await expect(running).rejects.toThrow(/abort/i);
  });
});

it.each<[string, Partial<SimulationSettings>, RegExp]>([
  ["a choice", { uncertain: { shape: { kind: "uniform", min: 0, max: 1 } } }, /cannot be drawn/],
  [
    "whole numbers",
    { uncertain: { term: { kind: "uniform", min: 1, max: 2 } } },
    /cannot be drawn/,
  ],
  [
    "draws beyond a limit",
    { uncertain: { margin: { kind: "normal", mean: 0.5, sd: 0.2 } } },
    /extreme draw/,
  ],
  ["one trial", { trials: 1 }, /whole number/],
  ["too many trials", { trials: 1e9 }, /whole number/],
  ["an unknown measure", { measures: ["profit"] }, /no measure "profit"/],
  ["a seed that is none", { seed: -1 }, /seed/],
  [
    "a distribution of nothing",
    { uncertain: { margin: { kind: "uniform", min: NaN, max: 1 } } },
    /no number/,
  ],
  [
    "a correlation with a certain input",
    { correlated: [{ between: ["margin", "promised"], correlation: 0.5 }] },
    /not both are uncertain/,
  ],
  [
    "a correlation above 1",
    { correlated: [{ between: ["margin", "takeUp"], correlation: 2 }] },
    /-1 to 1/,
  ],
])("refuses %s", async (_name, changes, message) => {
  await expect(simulate(deal, "Base", { ...settings, ...changes })).rejects.toThrow(message);
});
