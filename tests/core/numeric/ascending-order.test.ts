import fc from "fast-check";
import { ascendingOrder } from "../../../src/core/numeric/ascending-order";

test.each([
  ["nothing", [], []],
  ["one number", [7], [0]],
  ["equal numbers, in their own order", [2, 1, 2, 1], [1, 3, 0, 2]],
  ["both signs", [3, -1, 0, -2.5, 2], [3, 1, 2, 4, 0]],
  ["infinities, and NaN last", [NaN, Infinity, -Infinity, -NaN, 1], [2, 4, 1, 0, 3]],
])("orders %s", (_name, values, expected) => {
  expect([...ascendingOrder(Float64Array.from(values))]).toEqual(expected);
});

it("orders as a sort with a comparison does, and takes each place once", () => {
  fc.assert(
    fc.property(fc.float64Array({ noNaN: true, maxLength: 200 }), (values) => {
      const order = [...ascendingOrder(values)];
      const places = [...values.keys()];
      expect(order).toEqual(places.sort((a, b) => compared(values, a, b)));
    }),
    { seed: 20261130 },
  );
});

function compared(values: Float64Array, a: number, b: number): number {
  const [one, other] = [values[a] ?? NaN, values[b] ?? NaN];
  return one === other ? a - b : one < other ? -1 : 1;
}
