import fc from "fast-check";
import { herfindahlChange } from "../../../src/core/concentration/herfindahl-change";
import { herfindahlIndex } from "../../../src/core/concentration/herfindahl-index";
import { errorKind } from "../error-kind";

// DOMAIN.md, 4.1.
test.each([
  ["Shapiro: 5 and 10 per cent", 5, 10, 100],
  ["the two smallest of nine firms", 5, 4, 40],
  ["the two largest", 25, 20, 1000],
  ["a firm without a share", 25, 0, 0],
  ["a monopoly out of two halves", 50, 50, 5000],
])("%s", (_name, first, second, expected) => {
  expect(herfindahlChange(first, second, "percent")).toBe(expected);
  expect(herfindahlChange(first / 100, second / 100)).toBeCloseTo(expected, 9);
});

test.each([
  ["a negative share", () => herfindahlChange(-0.1, 0.2)],
  ["another one", () => herfindahlChange(0.1, -0.2)],
  ["per cents taken for shares", () => herfindahlChange(5, 10)],
  ["more than the whole", () => herfindahlChange(60, 50, "percent")],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});

it("is the index after the merger less the index before", () => {
  const half = fc.double({ min: 0, max: 0.5, noNaN: true });
  const difference = fc.property(half, half, (first, second) => {
    fc.pre(first + second > 0);
    const rise = herfindahlIndex([first + second]) - herfindahlIndex([first, second]);
    expect(herfindahlChange(first, second)).toBeCloseTo(rise, 8);
  });
  fc.assert(difference, { seed: 56 });
});
