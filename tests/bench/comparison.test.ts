/* Results are compared before anything is timed, and targets are judged. */
import { comparison } from "../../bench/comparison";
import type { Result, Run, Target } from "../../bench/task";

/** Moves on when a run says so. */
let now = 0;

const lasting =
  (milliseconds: number, result: Result): Run =>
  () => {
    now += milliseconds;
    return result;
  };

const compared = (ours: Result, theirs: Run, target?: Target) =>
  comparison(
    {
      title: "A task",
      ours: lasting(30, ours),
      peers: [{ name: "A peer", run: theirs }],
      ...(target && { target }),
    },
    { clock: () => now },
  );

it("times a peer that agrees, and says how many times as long it takes", async () => {
  const { ours, peers } = await compared(100, lasting(90, 100 + 1e-8));
  expect(ours.median).toBe(30);
  // 90 ÷ 30.
  const timing = { median: 90, spread: 0, result: 100 + 1e-8 };
  expect(peers).toEqual([{ name: "A peer", timing, ratio: 3 }]);
});

test.each<[string, Result, Run, string]>([
  ["another number", 2, () => 3, "gives 3 instead of 2"],
  ["no number", 2, () => NaN, "gives NaN instead of 2"],
  ["one other number of many", [1, 2], () => [1, 2.5], "gives 2.5 instead of 2"],
  ["too few numbers", [1, 2], () => [1], "gives 1 numbers instead of 2"],
  [
    "an error",
    2,
    () => {
      throw new Error("no root");
    },
    "gives up: no root",
  ],
])("does not time a peer that gives %s", async (_what, ours, theirs, objection) => {
  const { peers } = await compared(ours, theirs);
  expect(peers).toEqual([{ name: "A peer", objection }]);
});

test.each<[string, Target, boolean]>([
  ["a time that is kept", { milliseconds: 30 }, true],
  ["a time that is not", { milliseconds: 29 }, false],
  ["a lead that is there", { timesAsFastAs: "A peer", factor: 3 }, true],
  ["a lead that is not", { timesAsFastAs: "A peer", factor: 3.1 }, false],
  ["a lead over nobody", { timesAsFastAs: "Another", factor: 1 }, false],
])("judges %s", async (_what, wanted, isMet) => {
  const { target } = await compared(1, lasting(90, 1), wanted);
  expect(target).toEqual({ wanted, isMet });
});
