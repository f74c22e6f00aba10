import fc from "fast-check";
import { herfindahlIndex } from "../../../src/core/concentration/herfindahl-index";
import { modifiedHerfindahlIndex } from "../../../src/core/concentration/modified-herfindahl-index";
import { errorKind } from "../error-kind";

// The example of the R package antitrust, DOMAIN.md 4.2: owners A, A, B, B, C; A buys 75 % of the
// third firm and B 10 % of the first, without control.
const shares = [0.15, 0.2, 0.25, 0.35, 0.05];
const whole = [
  [1, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const partial = whole.with(0, [0.9, 0.1, 0]).with(2, [0.75, 0.25, 0]);

test.each([
  // 35² + 60² + 5².
  ["owners of whole firms", whole, whole, 4850],
  ["stakes in each other's firms, divided as in the paper", partial, whole, 7712.083333333333],
])("%s", (_name, ownership, control, expected) => {
  expect(modifiedHerfindahlIndex(shares, ownership, control)).toBeCloseTo(expected, 8);
});

it("adds what a silent stake makes the investor care for its rival, by hand", () => {
  const ownership = [
    [1, 0],
    [0.2, 0.8],
  ];
  const control = [
    [1, 0],
    [0, 1],
  ];
  // 0.5 · (0.5 + 0.5 · 0.2) + 0.5 · 0.5.
  expect(modifiedHerfindahlIndex([0.5, 0.5], ownership, control)).toBeCloseTo(5500, 9);
});

test.each([
  ["nobody in control", [[1], [1]], [[1], [0]], "divideByZero"],
  ["control without a stake", [[1], [0]], [[1], [1]], "divideByZero"],
  ["a firm owned more than once over", [[1], [1.2]], [[1], [1]], "badInput"],
  ["a negative stake", [[1], [-0.2]], [[1], [1]], "badInput"],
  ["negative control", [[1], [1]], [[1], [-1]], "badInput"],
  ["a firm without a row", [[1]], [[1]], "badInput"],
  [
    "control of other owners",
    [[1], [1]],
    [
      [1, 0],
      [1, 0],
    ],
    "badInput",
  ],
] as const)("refuses %s", (_name, ownership, control, kind) => {
  expect(errorKind(() => modifiedHerfindahlIndex([0.5, 0.5], ownership, control))).toBe(kind);
});

test.each([
  ["per cents", [50, 50]],
  ["negative shares", [0.5, -0.5]],
])("refuses shares that are %s", (_name, list) => {
  expect(errorKind(() => modifiedHerfindahlIndex(list, [[1], [1]], [[1], [1]]))).toBe("badInput");
});

it("leaves out a firm without a market, whoever runs it", () => {
  expect(modifiedHerfindahlIndex([1, 0], [[1], [0]], [[1], [0]])).toBe(10_000);
});

const parts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });

it("is the plain index when nobody owns two firms, and a monopoly's when one owner has all", () => {
  const bounds = fc.property(parts, (list) => {
    const total = list.reduce((sum, part) => sum + part, 0);
    const fractions = list.map((part) => part / total);
    const apart = list.map((_, firm) => list.map((_other, owner) => (owner === firm ? 1 : 0)));
    const together = list.map(() => [0.3]);
    const plain = herfindahlIndex(fractions.map((part) => Math.min(part, 1)));
    expect(modifiedHerfindahlIndex(fractions, apart, apart)).toBeCloseTo(plain, 7);
    expect(modifiedHerfindahlIndex(fractions, together, together)).toBeCloseTo(10_000, 7);
  });
  fc.assert(bounds, { seed: 57 });
});

it("does not change with the scale of control", () => {
  const scaled = fc.property(fc.integer({ min: 1, max: 1000 }), (factor) => {
    const heavier = whole.map((row) => row.map((weight) => weight * factor));
    const index = modifiedHerfindahlIndex(shares, partial, heavier);
    expect(index).toBeCloseTo(7712.083333333333, 8);
  });
  fc.assert(scaled, { seed: 58 });
});
