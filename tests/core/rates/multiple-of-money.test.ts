import fc from "fast-check";
import { multipleOfMoney } from "../../../src/core/rates/multiple-of-money";
import { errorKind } from "../error-kind";

test.each([
  // By hand.
  ["money in over money out", [-100, 30, 90], undefined, 120 / 100],
  ["with what is still held", [-100, 30, 90], 60, 180 / 100],
  ["two payments out", [-5, -8, 26], undefined, 26 / 13],
  ["nothing back", [-5], undefined, 0],
  ["held only", [-5], 4, 4 / 5],
])("is %s", (_name, flows, nav, expected) => {
  expect(multipleOfMoney(flows, nav)).toBeCloseTo(expected, 14);
});

test.each([[[]], [[0, 5]]])("has no denominator in %j", (flows) => {
  expect(errorKind(() => multipleOfMoney(flows, 10))).toBe("divideByZero");
});

it("does not depend on order or unit", () => {
  const flows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 });
  const invariant = fc.property(flows, (some) => {
    const all = [-1, ...some];
    const multiple = multipleOfMoney(all);
    expect(multipleOfMoney(all.toReversed())).toBe(multiple);
    expect(multipleOfMoney(all.map((flow) => flow * 8))).toBe(multiple);
  });
  fc.assert(invariant, { seed: 35 });
});

it("copes with 10,000 flows", () => {
  const flows = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? -0.1 : 0.3));
  expect(multipleOfMoney(flows)).toBeCloseTo(3, 14);
});
