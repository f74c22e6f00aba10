import {
  rivalPricingPressure,
  type RivalPressure,
} from "../../../src/core/concentration/rival-pricing-pressure";
import { errorKind } from "../error-kind";

const second: RivalPressure = {
  diversion: 0.4,
  downstreamMargin: 0.5,
  downstreamPrice: 2,
  rivalInputPrice: 1,
  rivalPrice: 2,
};
const substitution = { elasticity: 1.75, rivalMargin: 0.5, priceElasticity: 0.25 };

// Moresi and Salop (2013), by the number of the example; DOMAIN.md, 4.4.
test.each<[string, Partial<RivalPressure>, number]>([
  ["2", {}, 0.1],
  ["2, an input of a tenth of the price", { downstreamPrice: 10, rivalPrice: 10 }, 0.1],
  ["4, two rivals at once", { diversion: 0.5 }, 0.125],
  ["8, with input substitution", { substitution }, 0.0204938272],
  ["2, everything passed on", { passThrough: 1 }, 0.2],
  ["2, nothing passed on", { passThrough: 0 }, 0],
  // Note 46: 1 − 0.4 ÷ (1 + 1 · 4 ÷ 8) · 1 · 4 is below 0.
  [
    "7, a rival that turns away altogether",
    { passThrough: 1, substitution: { elasticity: 4, rivalMargin: 1, priceElasticity: 8 } },
    0,
  ],
])("example %s", (_name, changes, expected) => {
  expect(rivalPricingPressure({ ...second, ...changes })).toBeCloseTo(expected, 9);
});

test.each<[string, Partial<RivalPressure>, string]>([
  ["a price of 0", { rivalPrice: 0 }, "divideByZero"],
  ["a free input", { rivalInputPrice: 0 }, "divideByZero"],
  ["a negative price", { rivalPrice: -2 }, "badInput"],
  ["a negative pass-through", { passThrough: -0.5 }, "badInput"],
  ["diversion in per cent", { diversion: 40 }, "badInput"],
])("refuses %s", (_name, changes, kind) => {
  expect(errorKind(() => rivalPricingPressure({ ...second, ...changes }))).toBe(kind);
});
