import fc from "fast-check";
import { debtRank } from "../../../src/core/contagion/debt-rank";
import { errorKind } from "../error-kind";

// DOMAIN.md, 5.2: the ring of three banks of NEVA: A lent to B, B to C, C to A.
const ring = [
  [0, 0.5, 0],
  [0, 0, 0.5],
  [0.5, 0, 0],
];

test.each<[string, number[], number[]]>([
  // By hand: an eighth of A's loss comes back to it, so 0.5 ÷ (1 − 1/8), half of it for C, and so on.
  ["one bank loses half", [0.5, 0, 0], [4 / 7, 1 / 7, 2 / 7]],
  // All fall: 0.5 + 0.25 + 0.125 and so on.
  ["all lose half", [0.5, 0.5, 0.5], [1, 1, 1]],
  ["nobody loses", [0, 0, 0], [0, 0, 0]],
])("a ring where %s", (_name, shock, expected) => {
  expect(debtRank(ring, [1, 1, 1], shock)).toEqual(
    expected.map((loss): unknown => expect.closeTo(loss, 10)),
  );
});

it("agrees with NEVA, which stops after eleven rounds", () => {
  const equity = debtRank(ring, [1, 1, 1], [0.5, 0, 0]).map((loss) => 1 - loss);
  const published = [0.4287109375, 0.857421875, 0.7143554688];
  equity.forEach((left, bank) => {
    expect(left).toBeCloseTo(published[bank] ?? 0, 3);
  });
});

test.each<[string, number[][], number[], number[], number[]]>([
  [
    "a chain, by hand",
    [
      [0, 3],
      [0, 0],
    ],
    [6, 2],
    [0, 1],
    [0.5, 1],
  ],
  [
    "a claim above the holder's equity",
    [
      [0, 9],
      [0, 0],
    ],
    [6, 2],
    [0, 1],
    [1, 1],
  ],
  ["a claim on oneself", [[5]], [1], [0.5], [0.5]],
  ["nobody", [], [], [], []],
])("%s", (_name, exposures, equity, shock, expected) => {
  expect(debtRank(exposures, equity, shock)).toEqual(expected);
});

const pair = [
  [0, 1],
  [1, 0],
];

test.each([
  ["no equity", () => debtRank([[0]], [0], [0.5]), "divideByZero"],
  ["negative equity", () => debtRank([[0]], [-1], [0.5]), "badInput"],
  ["a shock above 1", () => debtRank([[0]], [1], [1.5]), "badInput"],
  ["a negative claim", () => debtRank([[0, -1], ...pair.slice(1)], [1, 1], [0, 0]), "badInput"],
  ["a table that is not square", () => debtRank([[0, 1]], [1], [0]), "badInput"],
  ["equity of one for two", () => debtRank(pair, [1], [0, 0]), "badInput"],
  ["a shock of one for two", () => debtRank(pair, [1, 1], [0]), "badInput"],
  [
    "a loss that comes back whole, too small to end",
    () => debtRank(pair, [1, 1], [1e-7, 0]),
    "noSolution",
  ],
] as const)("refuses %s", (_name, calculate, kind) => {
  expect(errorKind(calculate)).toBe(kind);
});

const claim = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }));
const shockPart = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const system = fc.integer({ min: 1, max: 7 }).chain((parties) => {
  const size = { minLength: parties, maxLength: parties };
  return fc.tuple(
    fc.array(fc.array(claim, size), size),
    fc.array(fc.integer({ min: 50, max: 400 }), size),
    fc.array(shockPart, size),
  );
});

it("loses no less than the shock and no more than all, and satisfies its own equation", () => {
  const holds = fc.property(system, ([exposures, equity, shock]) => {
    const lost = debtRank(exposures, equity, shock);
    lost.forEach((loss, holder) => {
      expect(loss).toBeGreaterThanOrEqual(shock[holder] ?? 0);
      const markdown = (exposures[holder] ?? []).reduce(
        (total, amount, other) => total + (other === holder ? 0 : amount * (lost[other] ?? 0)),
        0,
      );
      const whole = Math.min(1, (shock[holder] ?? 0) + markdown / (equity[holder] ?? 1));
      expect(loss).toBeCloseTo(whole, 9);
    });
  });
  fc.assert(holds, { seed: 53 });
});
