import fc from "fast-check";
import { payback } from "../../../src/core/rates/payback";
import { presentValueOfPeriods } from "../../../src/core/rates/present-value";
import { errorKind } from "../error-kind";

test.each([
  // By hand; 40 of 80 after one period.
  ["within a period", [-100, 60, 80], 0, 1.5],
  ["at the end of a period", [-100, 50, 50], 0, 2],
  // Discounted 110/1.1 = 100.
  ["discounted", [-100, 110, 121], 0.1, 1],
  // Discounted 55/1.1 = 50, then 121/1.21 = 100: half of it is needed.
  ["discounted, within a period", [-100, 55, 121], 0.1, 1.5],
  ["counted from the first period, in which nothing happens", [0, -10, 5, 5], 0, 3],
  ["before a later fall", [-10, 20, -50, 5], 0, 0.5],
  ["after money came in first", [5, -10, 10], 0, 1.5],
  ["never out, so at once", [5, 5], 0, 0],
  ["no flow at all", [], 0, 0],
  // −0.3 + 0.1 + 0.2 is not 0 in doubles.
  ["in cents", [-0.3, 0.1, 0.2], 0, 2],
  // At −50 % a unit a period ahead counts double.
  ["at a negative rate", [-100, 50], -0.5, 1],
])("is back %s", (_name, flows, rate, expected) => {
  expect(payback(flows, rate)).toBeCloseTo(expected, 12);
});

test.each([
  ["too little", [-100, 60], 0],
  ["too late at the rate", [-100, 105], 0.1],
  ["nothing", [-100], 0],
])("is missing when %s comes back", (_name, flows, rate) => {
  expect(errorKind(() => payback(flows, rate))).toBe("missing");
});

it("refuses a rate of -100 %", () => {
  expect(errorKind(() => payback([-1, 2], -1))).toBe("badInput");
});

it("comes later at a higher rate, and never before the flows that pay it", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
  const rates = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100);
  const later = fc.property(amounts, rates, (back, rate) => {
    const flows = [-presentValueOfPeriods([0, ...back], rate) * 0.99, ...back];
    const discounted = payback(flows, rate);
    expect(discounted).toBeGreaterThanOrEqual(payback(flows) - 1e-9);
    expect(discounted).toBeLessThanOrEqual(back.length);
  });
  fc.assert(later, { seed: 36 });
});

it("copes with 10,000 periods", () => {
  expect(payback([-4999.5, ...Array.from({ length: 10_000 }, () => 1)])).toBeCloseTo(4999.5, 9);
});
