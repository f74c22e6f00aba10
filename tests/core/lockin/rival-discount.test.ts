import fc from "fast-check";
import { rivalDiscount } from "../../../src/core/lockin/rival-discount";
import { errorKind } from "../error-kind";

test.each([
  // By hand.
  ["30 over 20 a year for 3 years", rivalDiscount(30, 20, 3), 0.5],
  ["no price will do", rivalDiscount(30, 20, 1), 1.5],
  // By hand: 10 at the end of each of two years at 100 % is 7.5.
  ["at 100 %", rivalDiscount(3, 10, 2, 1), 0.4],
  // DOMAIN.md, 2.4: 10 a year-end for ten years at 10 % is 61.4456710570468.
  ["at 10 %", rivalDiscount(61.4456710570468, 10, 10, 0.1), 1],
  ["nothing to pay for the move", rivalDiscount(0, 20, 3), 0],
  ["the rival pays for the move", rivalDiscount(-6, 20, 3), -0.1],
])("%s", (_name, discount, expected) => {
  expect(discount).toBeCloseTo(expected, 12);
});

test.each([
  ["no spend", () => rivalDiscount(30, 0, 3), "divideByZero"],
  ["no years", () => rivalDiscount(30, 20, 0), "divideByZero"],
  ["negative spend", () => rivalDiscount(30, -20, 3), "badInput"],
  ["negative years", () => rivalDiscount(30, 20, -3), "badInput"],
  ["a rate of -100 %", () => rivalDiscount(30, 20, 3, -1), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("is the saving at which the switch just pays", () => {
  const rate = fc.integer({ min: -50, max: 100 }).map((percent) => percent / 100);
  const years = fc.integer({ min: 1, max: 30 });
  const breakEven = fc.property(
    fc.integer({ min: 1, max: 1000 }),
    years,
    rate,
    (cost, n, yearly) => {
      const saving = 20 * rivalDiscount(cost, 20, n, yearly);
      const worth = Array.from({ length: n }, (_, year) => saving / (1 + yearly) ** (year + 1));
      expect(worth.reduce((total, value) => total + value, 0) / cost).toBeCloseTo(1, 9);
    },
  );
  fc.assert(breakEven, { seed: 19 });
});
