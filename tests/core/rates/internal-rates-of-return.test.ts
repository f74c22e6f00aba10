import fc from "fast-check";
import { isoDateToSerial } from "../../../src/core/dates/iso-date";
import { internalRatesOfReturn } from "../../../src/core/rates/internal-rates-of-return";
import { presentValue } from "../../../src/core/rates/present-value";
import { sum } from "../../../src/core/numeric/sum";
import rateCases from "../../vectors/rate-cases.json";
import samples from "../../vectors/xirr-samples.json";
import { errorKind } from "../error-kind";

const start = 46_132;

/** Expected rates, each to 1e-10 of what a unit of money grows to. */
function closeTo(rates: readonly number[]): unknown[] {
  return rates.map((rate) => expect.closeTo(rate, 10 - Math.log10(1 + Math.abs(rate))) as unknown);
}

function serials(dates: readonly string[]): number[] {
  return dates.map((date) => isoDateToSerial(date) ?? NaN);
}

/**
 * The value at a rate beside the sizes of the discounted flows, which is the scale on which a value
 * can be 0 at all: at −90 % a flow of 1,000 in twenty years is worth 1e23. It may be off by as much
 * as moves with the last digit of 1 + rate, which is coarse next to −100 %.
 */
function isWorthNothing(rate: number, flows: readonly number[], years: readonly number[]): boolean {
  const span = years.reduce((longest, time) => Math.max(longest, time), 0);
  // Taken on the last day where the rate is negative, lest a factor overflow.
  const day = rate < 0 ? span : 0;
  const values = flows.map((flow, index) => presentValue(flow, rate, (years[index] ?? 0) - day));
  const size = sum(values.map(Math.abs));
  const lastDigit = (span * 2 ** -53) / (1 + Math.min(0, rate));
  return Math.abs(sum(values)) <= (1e-9 + lastDigit) * size;
}

const periodsOf = (flows: readonly number[]): number[] => flows.map((_, period) => period);

describe("cases that other libraries or Excel get wrong", () => {
  // Sources per case in tests/vectors/rate-cases.json.
  test.each(rateCases.dated)("$id, $source", ({ flows, roots }) => {
    const amounts = flows.map(([amount]) => Number(amount));
    const dates = serials(flows.map(([, date]) => String(date)));
    if (typeof roots === "string") {
      expect(errorKind(() => internalRatesOfReturn(amounts, dates))).toBe("noSolution");
      return;
    }
    const rates = internalRatesOfReturn(amounts, dates);
    expect(rates).toEqual(closeTo(roots));
    const years = dates.map((date) => (date - (dates[0] ?? 0)) / 365);
    expect(rates.every((rate) => isWorthNothing(rate, amounts, years))).toBe(true);
  });

  test.each(rateCases.periodic)("$id, $source", ({ flows, roots }) => {
    expect(internalRatesOfReturn(flows)).toEqual(closeTo(roots));
  });
});

// Samples of pyxirr; rates as in DOMAIN.md, 2.3, where it has them.
test.each([
  // Terms of 1e19 cancel there; the library of the sample gives nothing.
  ["30-20", [-0.897353821488]],
  ["30-22", [-0.3154082674273421, -0.028668460065441]],
  // A first payment of 0.94 against 1,812 after nine months: a scan up to 10,000 % misses the third.
  ["30-28", [-0.103967353606644, 1.125828763822558, 30_901.839478958384]],
  // In 50 digits the value there is 2e-13; at the sample's −0.13423264098831872 it is 1e-6.
  ["minus_0_13", [-0.13423264079788844]],
  ["minus_0_99", [-0.9989769231734277]],
  ["minus_0_99999", [-0.9999884228170087]],
  ["zeros", [0.175680730580782]],
] as const)("sample %s", (name, expected) => {
  const rows = samples[name].map(([date, amount]) => ({
    date: String(date),
    flow: Number(amount),
  }));
  const flows = rows.map(({ flow }) => flow);
  const dates = serials(rows.map(({ date }) => date));
  const rates = internalRatesOfReturn(flows, dates);
  expect(rates).toEqual(closeTo(expected));
  const earliest = dates.reduce((first, date) => Math.min(first, date), Infinity);
  const years = dates.map((date) => (date - earliest) / 365);
  expect(rates.every((rate) => isWorthNothing(rate, flows, years))).toBe(true);
});

test.each([
  // Microsoft's example of XIRR; DOMAIN.md, 2.3.
  [
    "Microsoft's example",
    [-10_000, 2750, 4250, 3250, 2750],
    ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"],
    0.37336253351883153,
  ],
  // pyxirr, sample "unordered".
  [
    "unsorted dates",
    [-1000, -9000, 20_000, -3000],
    ["2015-06-11", "2015-07-21", "2018-06-10", "2015-10-17"],
    0.1635371584432642,
  ],
  // MathWorks' example, Actual/365 Fixed.
  [
    "MathWorks' example",
    [-10_000, 2500, 2000, 3000, 4000],
    ["2007-01-12", "2008-02-14", "2008-03-03", "2008-06-14", "2008-12-01"],
    0.10064378342638,
  ],
] as const)("%s", (_name, flows, dates, expected) => {
  expect(internalRatesOfReturn(flows, serials(dates))).toEqual(closeTo([expected]));
});

test.each([
  // By hand: 1.1 and 1.2 solve 100g² − 230g + 132 = 0.
  ["two rates", [-100, 230, -132], [0.1, 0.2]],
  // By hand: g = 1.1 twice.
  ["a value that only touches 0", [-100, 220, -121], [0.1]],
  ["touching 0 at a rate of 0", [-1, 2, -1], [0]],
  // DOMAIN.md, 2.3.
  ["two negative rates", [-100, 100, 0, -7], [-0.6788943736, -0.0832996662]],
  // numpy-financial: formulajs's example, irr of the docs, gh-15's neighbours.
  ["formulajs's example", [-75_000, 12_000, 15_000, 18_000, 21_000, 24_000], [0.05715142887178467]],
  // By hand: g³ = 0.74.
  ["a gap of two periods", [-100, 0, 0, 74], [Math.cbrt(0.74) - 1]],
  // By hand: g = 8e7 + 1, a rate of 8 billion per cent.
  ["a rate of 8e9 %", [-1, 8e7 + 1], [8e7]],
  ["a rate of -99.999 %", [-1, 1e-5], [-0.99999]],
  ["amounts beyond the squares of a double", [-1e200, 1.1e200], [0.1]],
  ["leading and trailing zeros", [0, 0, -100, 110, 0], [0.1]],
])("finds %s", (_name, flows, expected) => {
  const rates = internalRatesOfReturn(flows);
  const small = rates.map((rate) => rate / (1 + Math.abs(rate)));
  expect(small).toEqual(
    expected.map((rate) => expect.closeTo(rate / (1 + Math.abs(rate)), 10) as number),
  );
  expect(rates.every((rate) => isWorthNothing(rate, flows, periodsOf(flows)))).toBe(true);
});

test.each([
  // By hand: 1 − 2g + 2g² has no real root.
  ["changes of sign without a rate", [-1, 2, -2]],
  ["money in only", [1, 2, 3]],
  ["money out only", [-1, -2, -3]],
  ["zeros only", [0, 0]],
  ["nothing", []],
  ["one flow", [-5]],
])("refuses %s", (_name, flows) => {
  expect(errorKind(() => internalRatesOfReturn(flows))).toBe("noSolution");
});

it("refuses flows of one day that cancel, cents and all", () => {
  const sameDay = [start, start, start];
  expect(errorKind(() => internalRatesOfReturn([0.1, 0.2, -0.3], sameDay))).toBe("noSolution");
});

it("refuses a rate between the last number above −100 % and −100 %", () => {
  // By hand: (1 + rate)^(1/365) = 1/2 gives 2^-365.
  expect(errorKind(() => internalRatesOfReturn([-2, 1], [start, start + 1]))).toBe("noSolution");
});

it("refuses counts that differ", () => {
  expect(errorKind(() => internalRatesOfReturn([-1, 2], [start]))).toBe("badInput");
});

const growth = fc.integer({ min: 5, max: 300 }).map((percent) => percent / 100);

it("finds every rate from which flows were made", () => {
  // The coefficients of Π (g − gᵢ), highest power first, are flows worth 0 at gᵢ − 1.
  const made = fc.property(fc.uniqueArray(growth, { minLength: 1, maxLength: 5 }), (growths) => {
    const sorted = growths.toSorted((a, b) => a - b);
    fc.pre(sorted.every((g, index) => index === 0 || g - (sorted[index - 1] ?? 0) >= 0.15));
    const flows = sorted.reduce<number[]>(
      (product, g) => [...product, 0].map((c, power) => c - g * (product[power - 1] ?? 0)),
      [1000],
    );
    const rates = internalRatesOfReturn(flows);
    expect(rates).toEqual(sorted.map((g) => expect.closeTo(g - 1, 6) as number));
  });
  fc.assert(made, { seed: 31, numRuns: 500 });
});

const flow = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 4000 }));
type Flow = [number, number];

function ratesOf(flows: readonly Flow[]): number[] {
  try {
    return internalRatesOfReturn(
      flows.map(([amount]) => amount),
      flows.map(([, day]) => start + day),
    );
  } catch {
    return [];
  }
}

it("gives rates at which the flows are worth nothing, ascending, and no more than Descartes allows", () => {
  const solved = fc.property(fc.array(flow, { minLength: 2, maxLength: 12 }), (flows) => {
    const rates = ratesOf(flows);
    const first = flows.reduce((day, [, other]) => Math.min(day, other), Infinity);
    const amounts = flows.map(([amount]) => amount);
    const years = flows.map(([, day]) => (day - first) / 365);
    expect(rates.every((rate) => isWorthNothing(rate, amounts, years))).toBe(true);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(rates.length).toBeLessThanOrEqual(flows.length - 1);
  });
  fc.assert(solved, { seed: 32, numRuns: 1000 });
});

it("misses no change of sign of the value on a fine grid of rates", () => {
  const complete = fc.property(fc.array(flow, { minLength: 2, maxLength: 12 }), (flows) => {
    const rates = ratesOf(flows);
    const valueAt = (x: number): number =>
      sum(flows.map(([amount, day]) => amount * Math.exp((-x * day) / 365)));
    let before = -3;
    for (let x = -3 + 0.01; x < 5; x += 0.01) {
      if (valueAt(before) * valueAt(x) < 0) {
        const [low, high] = [Math.expm1(before), Math.expm1(x)];
        expect(rates.some((rate) => rate >= low && rate <= high)).toBe(true);
      }
      before = x;
    }
  });
  fc.assert(complete, { seed: 33, numRuns: 200 });
});

it("does not depend on the order, the unit, or a flow being split", () => {
  const invariant = fc.property(fc.array(flow, { minLength: 2, maxLength: 12 }), (flows) => {
    const rates = ratesOf(flows).map((rate) => expect.closeTo(rate, 6) as number);
    fc.pre(ratesOf(flows).every((rate) => rate < 1e4));
    expect(ratesOf(flows.toReversed())).toEqual(rates);
    expect(ratesOf(flows.map(([amount, day]): Flow => [amount * 1024, day]))).toEqual(rates);
    const halves = flows.flatMap(([amount, day]): Flow[] => [
      [amount / 2, day],
      [amount / 2, day],
    ]);
    expect(ratesOf(halves)).toEqual(rates);
  });
  fc.assert(invariant, { seed: 34, numRuns: 300 });
});

it("copes with 10,000 flows of ever-changing sign, and leaves them as they are", () => {
  const flows = Object.freeze(
    Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? -1 : 1) * (1 + ((i * 7919) % 1000))),
  );
  const rates = internalRatesOfReturn(flows);
  expect(rates.length).toBeGreaterThan(0);
  expect(rates.every((rate) => isWorthNothing(rate, flows, periodsOf(flows)))).toBe(true);
});

it("takes a root of high multiplicity for one", () => {
  // By hand: (g − 1)⁷. Rounding hides the root within about 1.6 % of 0.
  const [rate, ...others] = internalRatesOfReturn([1, -7, 21, -35, 35, -21, 7, -1]);
  expect(rate).toBeCloseTo(0, 2);
  expect(others).toEqual([]);
});
