import fc from "fast-check";
import {
  upstreamPricingPressure,
  type UpstreamPressure,
} from "../../../src/core/concentration/upstream-pricing-pressure";
import { errorKind } from "../error-kind";

const first: UpstreamPressure = {
  diversion: 0.4,
  downstreamMargin: 0.5,
  downstreamPrice: 2,
  rivalInputPrice: 1,
};
const substitution = { elasticity: 1.75, rivalMargin: 0.5, priceElasticity: 0.25 };

// Moresi and Salop (2013), by the number of the example; DOMAIN.md, 4.4.
test.each<[string, Partial<UpstreamPressure>, number]>([
  ["1", {}, 0.4],
  ["1, low diversion and margin", { diversion: 0.2, downstreamMargin: 0.25 }, 0.1],
  [
    "1, and an input that is small in the price",
    { diversion: 0.2, downstreamMargin: 0.25, downstreamPrice: 20 },
    1,
  ],
  ["2, an input of a tenth of the price", { downstreamPrice: 10 }, 2],
  ["4, two rivals at once", { diversion: 0.5 }, 0.5],
  // Note 41: 0.3 ÷ (1 − 0.4).
  ["4, by the rivals' own diversion", { diversion: 0.3 / (1 - 0.4) }, 0.5],
  // With the calibration of example 8: E_P = 0.5 · 0.5 and E_SR = 1 ÷ 0.5 − 0.25.
  ["8, with input substitution", { substitution }, 0.0888888889],
])("example %s", (_name, changes, expected) => {
  expect(upstreamPricingPressure({ ...first, ...changes })).toBeCloseTo(expected, 9);
});

it("is negative when the downstream firm sells at a loss", () => {
  expect(upstreamPricingPressure({ ...first, downstreamMargin: -0.5 })).toBe(-0.4);
});

test.each<[string, Partial<UpstreamPressure>, string]>([
  ["a free input", { rivalInputPrice: 0 }, "divideByZero"],
  [
    "no price elasticity",
    { substitution: { ...substitution, priceElasticity: 0 } },
    "divideByZero",
  ],
  ["diversion in per cent", { diversion: 40 }, "badInput"],
  ["a margin in per cent", { downstreamMargin: 50 }, "badInput"],
  ["a negative price", { downstreamPrice: -2 }, "badInput"],
  ["a negative input price", { rivalInputPrice: -1 }, "badInput"],
  ["a negative elasticity", { substitution: { ...substitution, elasticity: -1 } }, "badInput"],
  ["a rival's loss too deep", { substitution: { ...substitution, rivalMargin: -0.5 } }, "badInput"],
])("refuses %s", (_name, changes, kind) => {
  expect(errorKind(() => upstreamPricingPressure({ ...first, ...changes }))).toBe(kind);
});

it("is lower the more easily the rival turns to other inputs", () => {
  const elasticity = fc.double({ min: 0, max: 100, noNaN: true });
  const falls = fc.property(elasticity, elasticity, (one, other) => {
    const index = (value: number): number =>
      upstreamPricingPressure({ ...first, substitution: { ...substitution, elasticity: value } });
    expect(index(Math.max(one, other))).toBeLessThanOrEqual(index(Math.min(one, other)));
    expect(index(one)).toBeLessThanOrEqual(0.4);
  });
  fc.assert(falls, { seed: 59 });
});
