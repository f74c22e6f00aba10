import fc from "fast-check";
import { wholeUnits } from "../../../../src/core/circularity/network/whole-units";

test.each([
  ["whole numbers as they are", [5, 100], [5, 100]],
  ["the fewest decimals that will do", [0.1, 2], [1, 20]],
  ["cents", [0.29, 1.1], [29, 110]],
  ["nothing", [0, 0], [0, 0]],
  ["no amounts", [], []],
])("counts %s", (_name, amounts, units) => {
  expect([...wholeUnits(amounts).units]).toEqual(units);
});

it("gives every amount back, to a part in 10¹² of the largest", () => {
  const kept = fc.property(fc.array(fc.double({ min: 0, max: 1e300, noNaN: true })), (amounts) => {
    const { units, amountOf } = wholeUnits(amounts);
    expect([...units].every(Number.isInteger)).toBe(true);
    expect(units.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(2 ** 53);
    const largest = Math.max(0, ...amounts);
    for (const [at, amount] of amounts.entries())
      expect(Math.abs(amountOf(units[at] ?? 0) - amount)).toBeLessThanOrEqual(largest * 1e-12);
  });
  fc.assert(kept, { seed: 19 });
});
