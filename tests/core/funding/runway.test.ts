import fc from "fast-check";
import { runway } from "../../../src/core/funding/runway";
import { errorKind } from "../error-kind";

const level = (burn: number, periods: number): number[] => new Array<number>(periods).fill(burn);

// DOMAIN.md, 7, unless said.
test.each([
  ["a burn that rises", 10, [1, 2, 3, 5, 5], 3.8],
  ["gone at the end of a period", 10, [1, 2, 3, 4, 4], 4],
  ["2,000 at 100 a month", 2000, level(100, 24), 20],
  ["250 at 50 a month", 250, level(50, 24), 5],
  // By hand.
  ["money that comes in puts it off", 10, [6, -2, 6, 4], 3],
  ["gone in the first period", 10, [40], 0.25],
  ["no cash", 0, [5], 0],
  ["an overdraft", -3, [5], 0],
  ["cents that do not add up in binary", 0.3, [0.1, 0.2], 2],
  ["10,000 periods", 5000, level(0.5, 10_000), 10_000],
])("%s", (_name, cash, burns, expected) => {
  expect(runway(cash, burns)).toBeCloseTo(expected, 9);
});

test.each([
  ["burns that do not use the cash up", 10, [1, 2, 3]],
  ["nothing burnt", 10, [0, 0]],
  ["cash that grows", 10, [-5, -5]],
  ["no period", 10, []],
])("is missing for %s", (_name, cash, burns) => {
  expect(errorKind(() => runway(cash, burns))).toBe("missing");
});

it("leaves nothing of the cash when burns are spent up to it", () => {
  const burns = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
  const spent = fc.property(burns, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, part) => {
    const cash = part * list.reduce((total, burn) => total + burn, 0);
    const end = runway(cash, list);
    const used = list.reduce(
      (total, burn, period) => total + burn * Math.min(1, Math.max(0, end - period)),
      0,
    );
    expect(used).toBeCloseTo(cash, 8);
  });
  fc.assert(spent, { seed: 62 });
});
