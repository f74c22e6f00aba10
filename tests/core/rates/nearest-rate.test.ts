import { nearestRate } from "../../../src/core/rates/nearest-rate";
import { errorKind } from "../error-kind";

test.each([
  ["to 10 % when nothing is said", [0.05, 0.2], undefined, 0.05],
  ["to the guess", [0.05, 0.2], 0.3, 0.2],
  ["the lower of two equally near", [-0.5, 0.5], 0, -0.5],
  ["the only one, however far", [8e7], -0.9, 8e7],
])("takes the rate nearest %s", (_name, rates, guess, expected) => {
  expect(nearestRate(rates, guess)).toBe(expected);
});

test.each([[-1], [-2], [NaN]])("refuses %s as a guess", (guess) => {
  expect(errorKind(() => nearestRate([0.1], guess))).toBe("badInput");
});
