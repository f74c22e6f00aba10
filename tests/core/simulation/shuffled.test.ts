import { shuffled } from "../../../src/core/simulation/shuffled";

test.each([0, 1, 2, 1000])("orders %p numbers, each once", (count) => {
  const order = [...shuffled(count, 1, 0)];
  expect(order.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, place) => place));
});

it("gives each of the six orders of three about as often", () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = shuffled(3, seed, 0).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  // 1000 each; the standard deviation is √(6000 · 1/6 · 5/6) = 29.
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

it("depends on the variable and the seed, and on nothing else", () => {
  expect(shuffled(50, 1, 2)).toEqual(shuffled(50, 1, 2));
  expect(shuffled(50, 1, 2)).not.toEqual(shuffled(50, 1, 3));
  expect(shuffled(50, 1, 2)).not.toEqual(shuffled(50, 2, 2));
});
