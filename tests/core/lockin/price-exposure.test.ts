import fc from "fast-check";
import { priceExposure, type PriceRise } from "../../../src/core/lockin/price-exposure";
import { rivalDiscount } from "../../../src/core/lockin/rival-discount";
import { errorKind } from "../error-kind";

const rise: PriceRise = { annualSpend: 20, increase: 0.1, years: 3, switchingCost: 30 };

test.each<[string, Partial<PriceRise>, number]>([
  // By hand: 2 a year for 3 years.
  ["a rise that is borne", {}, 6],
  ["a rise at which the customer leaves", { switchingCost: 5 }, 5],
  // By hand: 2 at the end of each of two years at 100 % is 1.5.
  ["at 100 %", { years: 2, annualRate: 1 }, 1.5],
  // DOMAIN.md, 2.4: 10 a year-end for ten years at 10 %.
  [
    "at 10 %",
    { annualSpend: 100, years: 10, switchingCost: 99, annualRate: 0.1 },
    61.4456710570468,
  ],
  ["no rise", { increase: 0 }, 0],
  ["no years", { years: 0 }, 0],
  ["leaving is free", { switchingCost: 0 }, 0],
  [
    "nothing spent for ever at a rate next to -100 %",
    { annualSpend: 0, years: 1e6, annualRate: -0.999 },
    0,
  ],
])("%s", (_name, changes, expected) => {
  expect(priceExposure({ ...rise, ...changes })).toBeCloseTo(expected, 12);
});

test.each<[string, Partial<PriceRise>]>([
  ["negative spend", { annualSpend: -1 }],
  ["a price cut", { increase: -0.1 }],
  ["negative years", { years: -1 }],
  ["a negative switching cost", { switchingCost: -1 }],
  ["a rate of -100 %", { annualRate: -1 }],
])("refuses %s", (_name, changes) => {
  expect(errorKind(() => priceExposure({ ...rise, ...changes }))).toBe("badInput");
});

it("is the switching cost just where the rise is as large as a rival's discount would be", () => {
  const cost = fc.integer({ min: 1, max: 1000 });
  const years = fc.integer({ min: 1, max: 20 });
  const boundary = fc.property(cost, years, (switchingCost, n) => {
    const increase = rivalDiscount(switchingCost, 20, n, 0.08);
    const exposure = (factor: number): number =>
      priceExposure({
        annualSpend: 20,
        increase: increase * factor,
        years: n,
        switchingCost,
        annualRate: 0.08,
      });
    expect(exposure(1)).toBeCloseTo(switchingCost, 8);
    expect(exposure(0.5)).toBeCloseTo(switchingCost / 2, 8);
    expect(exposure(2)).toBe(switchingCost);
  });
  fc.assert(boundary, { seed: 54 });
});
