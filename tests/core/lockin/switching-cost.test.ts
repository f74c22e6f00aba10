import { switchingCost } from "../../../src/core/lockin/switching-cost";

test.each([
  // Shapiro and Varian's internet provider, DOMAIN.md 3.1.
  ["the customer's 50 and the new provider's 25", [50], [25], 75],
  ["a credit of 10 from the one to the other", [50, -10], [25, 10], 75],
  ["nothing", [], [], 0],
  ["items that cancel", [1e16, 1], [-1e16], 1],
])("%s", (_name, customer, supplier, expected) => {
  expect(switchingCost(customer, supplier)).toBe(expected);
});

it("takes 10,000 items", () => {
  expect(switchingCost(new Array<number>(10_000).fill(0.1), [])).toBeCloseTo(1000, 12);
});

// The published decision: a new provider that makes 100 on the customer wins it, with 70 it does not.
test.each([
  [100, true],
  [70, false],
])("a customer worth %d is won: %s", (worth, won) => {
  expect(worth > switchingCost([50], [25])).toBe(won);
});
