/* What must hold in every case of every deal, whatever its terms. */
import fc from "fast-check";
import { commitmentSchedule } from "../../src/core/schedules/commitment-schedule";
import type { Deal, InputValue } from "../../src/deal/document";
import { evaluate, type CaseEvaluation } from "../../src/deal/evaluate";
import { circularDeal } from "../../src/deal/model/circular-deal";
import { withTerm } from "../../src/deal/terms";
import type { InputKey } from "../../src/deal/model/inputs";
import { corners, dealOf } from "../support/deals";

const years = 6;
const base = dealOf(years, { Base: {} });
const settings = { seed: 20261130, numRuns: 300 };

/** Numbers as people type them, to two or four decimals: a deal has no amount of 1e-300. */
const typed = (least: number, most: number, decimals: number) =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((number) => number / 10 ** decimals);
const amount = typed(0, 500, 2);
const perYear = (one: fc.Arbitrary<number>) =>
  fc.array(one, { minLength: years, maxLength: years });
const share = typed(0, 1, 4);
const arbitraryTerms = fc.record({
  invested: perYear(amount),
  promised: typed(1, 1000, 2),
  firstPurchase: fc.integer({ min: 1, max: 3 }),
  term: fc.integer({ min: 1, max: 4 }),
  shape: fc.constantFrom("level", "linear", "growth", "s_curve", "back_loaded"),
  growth: typed(-0.9, 2, 4),
  minimumShare: share,
  takeUp: typed(0, 2, 4),
  margin: typed(-1, 1, 4),
  discountRate: typed(-0.5, 1, 4),
  operatingCashFlow: perYear(typed(-100, 100, 2)),
  otherFunding: perYear(amount),
  openingCash: amount,
  tracing: fc.constantFrom("vendor_first", "pro_rata", "vendor_last"),
});

function withTerms(deal: Deal, terms: Record<string, InputValue>): Deal {
  return Object.entries(terms).reduce(
    (changed, [key, value]) => withTerm(changed, "Base", key as InputKey, value),
    deal,
  );
}

function measure({ measures }: CaseEvaluation, key: string): number {
  return measures.find((one) => one.key === key)?.value ?? NaN;
}

function row({ rows }: CaseEvaluation, label: string): readonly number[] {
  const found = circularDeal.rows.find((one) => one.label === label && one.role !== "input");
  if (found === undefined) throw new Error(`There is no row "${label}".`);
  return rows.series(found);
}

describe("a case", () => {
  it("has no failing check, and both ways agree, for any terms", () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const { checks } = evaluate(withTerms(base, terms), "Base");
        expect(checks.filter(({ holds }) => !holds)).toEqual([]);
      }),
      settings,
    );
  });

  it("recycles no more than was invested, nor more than was bought", () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const computed = evaluate(withTerms(base, terms), "Base");
        const circularity = measure(computed, "circularity");
        if (!Number.isNaN(circularity)) {
          expect(circularity).toBeGreaterThanOrEqual(0);
          expect(circularity).toBeLessThanOrEqual(1 + 1e-12);
        }
        const purchases = row(computed, "Purchases paid");
        for (const [step, recycled] of row(computed, "Recycled into purchases").entries()) {
          expect(recycled).toBeLessThanOrEqual((purchases[step] ?? NaN) + 1e-9);
        }
      }),
      settings,
    );
  });

  it("is most circular when vendor money goes first, least when it goes last", () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const [first, middle, last] = ["vendor_first", "pro_rata", "vendor_last"].map((tracing) =>
          measure(evaluate(withTerms(base, { ...terms, tracing }), "Base"), "circularity"),
        );
        fc.pre(!Number.isNaN(first));
        expect(middle).toBeLessThanOrEqual((first ?? NaN) + 1e-9);
        expect(last).toBeLessThanOrEqual((middle ?? NaN) + 1e-9);
      }),
      settings,
    );
  });

  it("changes no ratio when the unit of money changes", () => {
    fc.assert(
      fc.property(arbitraryTerms, fc.constantFrom(0.001, 1000), (terms, scale) => {
        const scaled = (value: InputValue): InputValue =>
          Array.isArray(value)
            ? value.map((one) => one * scale)
            : typeof value === "number"
              ? value * scale
              : value;
        const money = ["invested", "promised", "operatingCashFlow", "otherFunding", "openingCash"];
        const larger = Object.fromEntries(
          Object.entries(terms).map(([key, value]) => [
            key,
            money.includes(key) ? scaled(value) : value,
          ]),
        );
        const [before, after] = [terms, larger].map((given) =>
          evaluate(withTerms(base, given), "Base"),
        );
        for (const key of ["circularity", "commitmentMultiple", "reciprocity", "coverage"]) {
          const [one, other] = [before, after].map((computed) =>
            computed === undefined ? NaN : measure(computed, key),
          );
          if (Number.isNaN(one)) expect(other).toBeNaN();
          else expect(other).toBeCloseTo(one ?? NaN, 9);
        }
      }),
      { ...settings, numRuns: 100 },
    );
  });
});

describe("the commitment of a case", () => {
  it.each(["level", "linear", "growth", "s_curve", "back_loaded"] as const)(
    "spreads as the core's own schedule does: %s",
    (shape) => {
      const terms = { shape, growth: 0.25, firstPurchase: 2, term: 4, promised: 80 };
      const committed = row(evaluate(withTerms(base, terms), "Base"), "Committed purchases");
      const expected = [0, ...commitmentSchedule(80, 4, shape, 0.25), 0];
      for (const [step, value] of expected.entries())
        expect(committed[step]).toBeCloseTo(value, 10);
    },
  );
});

describe("inputs that contradict each other", () => {
  it("fail a check: a term that outlives the timeline", () => {
    const { checks } = evaluate(withTerms(base, { firstPurchase: 4, term: 6 }), "Base");
    expect(checks.find(({ label }) => label.includes("within the timeline"))?.holds).toBe(false);
  });

  it("fail a check: goalposts the wrong way round", () => {
    const { checks } = evaluate(withTerms(base, { ownChipsLow: 2 }), "Base");
    expect(checks.find(({ label }) => label.endsWith("own chips"))?.holds).toBe(false);
  });
});

it.each(Object.keys(corners))("computes the corner: %s", (name) => {
  const { checks } = evaluate(dealOf(7, corners), name);
  expect(checks.filter(({ holds }) => !holds)).toEqual([]);
});

it("says which cases there are when it is asked for another", () => {
  expect(() => evaluate(base, "Bull")).toThrow(/no case "Bull".*"Base"/);
});
