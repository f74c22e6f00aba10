import fc from "fast-check";
import {
  downstreamPricingPressure,
  type DownstreamPressure,
} from "../../../src/core/concentration/downstream-pricing-pressure";
import { errorKind } from "../error-kind";

const third: DownstreamPressure = {
  diversion: 0.25,
  upstreamMargin: 0.5,
  upstreamPrice: 1,
  downstreamPrice: 2,
};
const elimination = { margin: 0.5, inputPrice: 1 };

// Moresi and Salop (2013), by the number of the example; DOMAIN.md, 4.4.
test.each<[string, Partial<DownstreamPressure>, number]>([
  ["3", {}, 0.0625],
  ["3, with the double margin eliminated", { elimination }, -0.1875],
  // E_SD = 1.75 as in example 8: −0.1875 − 1.75 · 0.5² · 0.5.
  ["8, with input substitution", { elimination: { ...elimination, elasticity: 1.75 } }, -0.40625],
])("example %s", (_name, changes, expected) => {
  expect(downstreamPricingPressure({ ...third, ...changes })).toBeCloseTo(expected, 12);
});

test.each<[string, Partial<DownstreamPressure>, string]>([
  ["a price of 0", { downstreamPrice: 0 }, "divideByZero"],
  ["a negative price", { downstreamPrice: -2 }, "badInput"],
  ["a negative input price", { upstreamPrice: -1 }, "badInput"],
  ["diversion above 1", { diversion: 1.1 }, "badInput"],
  ["a margin in per cent", { upstreamMargin: 50 }, "badInput"],
  ["an eliminated margin in per cent", { elimination: { ...elimination, margin: 50 } }, "badInput"],
  ["a negative price paid", { elimination: { ...elimination, inputPrice: -1 } }, "badInput"],
  ["a negative elasticity", { elimination: { ...elimination, elasticity: -1 } }, "badInput"],
])("refuses %s", (_name, changes, kind) => {
  expect(errorKind(() => downstreamPricingPressure({ ...third, ...changes }))).toBe(kind);
});

it("is 0 for firms that are alike when every lost customer goes to a rival", () => {
  const margin = fc.double({ min: 0, max: 1, noNaN: true });
  const price = fc.double({ min: 0.01, max: 100, noNaN: true });
  const cancels = fc.property(margin, price, price, (same, input, output) => {
    const pressure = downstreamPricingPressure({
      diversion: 1,
      upstreamMargin: same,
      upstreamPrice: input,
      downstreamPrice: output,
      elimination: { margin: same, inputPrice: input },
    });
    expect(pressure).toBeCloseTo(0, 9);
  });
  fc.assert(cancels, { seed: 60 });
});
