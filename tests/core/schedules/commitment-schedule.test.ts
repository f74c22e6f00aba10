import fc from "fast-check";
import {
  commitmentSchedule,
  type CommitmentShape,
} from "../../../src/core/schedules/commitment-schedule";
import { errorKind } from "../error-kind";

test.each([
  // By hand from the weights in the contract.
  ["level", 100, 4, undefined, undefined, [25, 25, 25, 25]],
  ["linear", 100, 4, "linear", undefined, [10, 20, 30, 40]],
  ["growth", 70, 3, "growth", 1, [10, 20, 40]],
  ["growth of 0 is level", 30, 3, "growth", 0, [10, 10, 10]],
  ["shrinking", 70, 3, "growth", -0.5, [40, 20, 10]],
  // 3x² − 2x³ at 1/4, 1/2, 3/4, 1 is 10/64, 32/64, 54/64, 1.
  ["s-curve", 64, 4, "s_curve", undefined, [10, 22, 22, 10]],
  ["back-loaded", 28, 3, "back_loaded", undefined, [2, 8, 18]],
  ["one period", 7, 1, "s_curve", undefined, [7]],
  ["a total of 0", 0, 2, "linear", undefined, [0, 0]],
  ["a credit", -30, 3, "level", undefined, [-10, -10, -10]],
] as const)("%s", (_name, total, periods, shape, growth, expected) => {
  const schedule = commitmentSchedule(total, periods, shape, growth);
  expect(schedule).toEqual(expected.map((amount) => expect.closeTo(amount, 12) as number));
});

it("gives DOMAIN.md's linear ramp of 100 over ten years", () => {
  // DOMAIN.md, 2.4: weights 1 … 10, 1.818182 … 18.181818.
  const schedule = commitmentSchedule(100, 10, "linear");
  expect(schedule[0]).toBeCloseTo(1.818182, 6);
  expect(schedule[9]).toBeCloseTo(18.181818, 6);
});

test.each([
  ["part of a period", () => commitmentSchedule(100, 2.5)],
  ["no period", () => commitmentSchedule(100, 0)],
  ["more periods than a sheet has columns", () => commitmentSchedule(100, 16_385)],
  ["what is no number of periods", () => commitmentSchedule(100, NaN)],
  ["growth without its rate", () => commitmentSchedule(100, 3, "growth")],
  ["growth of -100 %", () => commitmentSchedule(100, 3, "growth", -1)],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});

const shapes: CommitmentShape[] = ["level", "linear", "growth", "s_curve", "back_loaded"];
const totals = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const growths = fc.double({ min: -0.9, max: 5, noNaN: true });
const addedUp = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

describe.each(shapes)("%s", (shape) => {
  it("adds up to the total, to the last digit", () => {
    const exact = fc.property(
      totals,
      fc.integer({ min: 1, max: 60 }),
      growths,
      (total, n, growth) => {
        const schedule = commitmentSchedule(total, n, shape, growth);
        expect(schedule).toHaveLength(n);
        // Adding 0 makes a total of −0, which is no amount of money, an ordinary 0.
        expect(addedUp(schedule)).toBe(total + 0);
      },
    );
    fc.assert(exact, { seed: 12, numRuns: 2000 });
  });

  it("adds up in two periods, where a third of the total ends between two numbers", () => {
    const exact = fc.property(totals, growths, (total, growth) => {
      expect(addedUp(commitmentSchedule(total, 2, shape, growth))).toBe(total + 0);
    });
    fc.assert(exact, { seed: 13, numRuns: 5000 });
  });

  it("has no negative part", () => {
    const positive = fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: -0.3, max: 1, noNaN: true }),
      (total, n, growth) => {
        const smallest = Math.min(...commitmentSchedule(total, n, shape, growth));
        expect(smallest).toBeGreaterThanOrEqual(-1e-12 * total);
      },
    );
    fc.assert(positive, { seed: 14 });
  });

  it("copes with 10,000 periods, whatever the growth", () => {
    for (const growth of [-0.9, 0.01, 3]) {
      const schedule = commitmentSchedule(100, 10_000, shape, growth);
      expect(schedule.every(Number.isFinite)).toBe(true);
      expect(addedUp(schedule)).toBe(100);
    }
  });
});
