import fc from "fast-check";
import { netPresentValue } from "../../../src/core/rates/net-present-value";
import { errorKind } from "../error-kind";

/** 2026-04-20. */
const start = 46_132;
const yearEnds = Array.from({ length: 10 }, (_, year) => start + 365 * (year + 1));
const level = yearEnds.map(() => 10);
const rising = yearEnds.map((_, year) => (100 * (year + 1)) / 55);

// 100 over ten year-ends, level and rising 1, 2, … 10; DOMAIN.md, 2.4.
test.each([
  ["level at 8 %", 0.08, level, 67.10081398941442],
  ["level at 10 %", 0.1, level, 61.4456710570468],
  ["level at 12 %", 0.12, level, 56.50223028410862],
  ["rising at 10 %", 0.1, rising, 52.792562217815124],
])("%s", (_name, rate, flows, expected) => {
  expect(netPresentValue(rate, flows, yearEnds, start)).toBeCloseTo(expected, 12);
});

test.each([
  // By hand.
  ["100 out, 110 back after 365 days at 10 %", 0.1, [-100, 110], [start, start + 365], 0],
  ["a rate of 0 adds up", 0, [-100, 110], [start, start + 365], 10],
  ["at -50 % a year ahead counts double", -0.5, [-100, 110], [start, start + 365], 120],
  // By hand: 1 / 0.001² = 1,000,000.
  ["at -99.9 % two years ahead count a million", -0.999, [1], [start + 730], 1_000_000],
  // By hand: half a year of 365 days at 21 % is √1.21 = 1.1; the first date listed is the later.
  [
    "the first date listed, not the earliest, is the day",
    0.21,
    [0, 10],
    [start + 365, start + 182.5],
    11,
  ],
])("%s", (_name, rate, flows, dates, expected) => {
  const asOf = dates.length === 1 ? start : undefined;
  expect(netPresentValue(rate, flows, dates, asOf)).toBeCloseTo(expected, 8);
});

it("keeps a flow whose discount factor alone is out of range", () => {
  // By hand: 1e-300 · 2^(1,100) with 2^1100 = 1.3582985…e331.
  const value = netPresentValue(-0.5, [1e-300], [start + 365 * 1100], start);
  expect(value / 1e31).toBeCloseTo(1.3582985290493, 9);
});

it("gives 0 for no flow at all on a rate next to -100 %", () => {
  expect(netPresentValue(-1 + 1e-15, [0, 0], [start, start + 36_500])).toBe(0);
});

test.each([
  ["a rate of -100 %", () => netPresentValue(-1, [1], [start])],
  ["what is no rate", () => netPresentValue(NaN, [1], [start])],
  ["counts that differ", () => netPresentValue(0.1, [1, 2], [start])],
  ["no flow", () => netPresentValue(0.1, [], [])],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});

const flow = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 4000 }));
const rate = fc.double({ min: -0.5, max: 3, noNaN: true });

it("does not depend on the order of the flows, nor on a flow being split", () => {
  const unordered = fc.property(fc.array(flow, { minLength: 1 }), rate, (flows, yearly) => {
    const value = (list: typeof flows): number =>
      netPresentValue(
        yearly,
        list.map(([amount]) => amount),
        list.map(([, day]) => start + day),
        start,
      );
    const halves = flows.flatMap(([amount, day]): typeof flows => [
      [amount / 2, day],
      [amount / 2, day],
    ]);
    const size = value(flows.map(([amount, day]) => [Math.abs(amount), day]));
    expect(Math.abs(value(flows.toReversed()) - value(flows))).toBeLessThanOrEqual(1e-14 * size);
    expect(Math.abs(value(halves) - value(flows))).toBeLessThanOrEqual(1e-14 * size);
  });
  fc.assert(unordered, { seed: 9 });
});
