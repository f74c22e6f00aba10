import fc from "fast-check";
import { herfindahlIndex } from "../../../src/core/concentration/herfindahl-index";
import { errorKind } from "../error-kind";

// Worked examples of DOMAIN.md, 4.1 and 3.5, in per cent unless said.
test.each([
  ["U.S. Department of Justice", [30, 30, 20, 20], 2600],
  ["four firms", [40, 30, 20, 10], 3000],
  ["nine firms", [25, 20, 15, 10, 8, 7, 6, 5, 4], 1540],
  ["the two smallest merge", [25, 20, 15, 10, 8, 7, 6, 9], 1580],
  ["the two largest merge", [45, 15, 10, 8, 7, 6, 5, 4], 2540],
  ["Investopedia", [10, 9, 12, 15, 12, 11, 15, 16], 1296],
  ["owners", [35, 60, 5], 4850],
  ["a listed half: the rest counts as nothing", [30, 20], 1300],
  ["a monopoly", [100], 10_000],
])("%s", (_name, percent, expected) => {
  expect(herfindahlIndex(percent, "percent")).toBe(expected);
  expect(herfindahlIndex(percent.map((share) => share / 100))).toBeCloseTo(expected, 9);
});

test.each([
  ["Anthropic's commitments to clouds", [100, 30, 200], 4674.01],
  ["OpenAI's", [250, 300, 22.4, 38], 4145.21],
  ["three equal amounts", [7, 7, 7], 3333.33],
  ["amounts whose squares are out of range", [1e200, 1e200], 5000],
  ["amounts whose squares vanish", [1e-200, 1e-200], 5000],
])("%s", (_name, amounts, expected) => {
  expect(herfindahlIndex(amounts, "amount")).toBeCloseTo(expected, 2);
});

test.each([
  ["no share at all", () => herfindahlIndex([0, 0]), "divideByZero"],
  ["an empty list", () => herfindahlIndex([]), "divideByZero"],
  ["a negative share", () => herfindahlIndex([0.5, -0.1]), "badInput"],
  ["per cents taken for shares", () => herfindahlIndex([30, 30]), "badInput"],
  ["more than 100 per cent", () => herfindahlIndex([60, 50], "percent"), "badInput"],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

it("allows for the rounding of shares that add up to the whole", () => {
  expect(herfindahlIndex([0.7, 0.1, 0.1, 0.1 + 1e-12])).toBeCloseTo(5200, 6);
});

const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });

it("lies between that of equal firms and a monopoly, in any order and unit", () => {
  const bounded = fc.property(amounts, (list) => {
    const index = herfindahlIndex(list, "amount");
    expect(index).toBeGreaterThanOrEqual((10_000 / list.length) * (1 - 1e-14));
    expect(index).toBeLessThanOrEqual(10_000);
    expect(herfindahlIndex(list.toReversed(), "amount")).toBeCloseTo(index, 9);
    expect(
      herfindahlIndex(
        list.map((amount) => amount * 1e6),
        "amount",
      ),
    ).toBeCloseTo(index, 9);
  });
  fc.assert(bounded, { seed: 20 });
});

it("rises by 2ab when two firms become one", () => {
  const merged = fc.property(amounts, ([a = 1, b = 1, ...others]) => {
    const whole = [a, b, ...others].reduce((total, amount) => total + amount, 0);
    const delta = (2 * a * b * 10_000) / whole ** 2;
    const before = herfindahlIndex([a, b, ...others], "amount");
    expect(herfindahlIndex([a + b, ...others], "amount")).toBeCloseTo(before + delta, 8);
  });
  fc.assert(merged, { seed: 21 });
});
