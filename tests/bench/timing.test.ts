/* Timing on a clock that only moves when a run says so, so that every number can be told. */
import { timings } from "../../bench/timing";

/** A clock, and runs that take as long as they say. */
function clockAndRuns() {
  let now = 0;
  const runOf = (durations: readonly number[], result: number) => {
    let calls = 0;
    return () => {
      now += durations[calls % durations.length] ?? 0;
      calls += 1;
      return result;
    };
  };
  return { clock: () => now, runOf };
}

it("gives the time of one call, however many a batch holds", async () => {
  const { clock, runOf } = clockAndRuns();
  const [quick, slow] = await timings([runOf([0.25], 1), runOf([40], 2)], { clock });
  expect(quick).toEqual({ median: 0.25, spread: 0, result: 1 });
  expect(slow).toEqual({ median: 40, spread: 0, result: 2 });
});

it("takes the median, which one slow call does not move", async () => {
  const { clock, runOf } = clockAndRuns();
  const run = runOf([30, 30, 30, 30, 3000], 0);
  const [timing] = await timings([run], { clock, batch: 1, warmUp: 1 });
  expect(timing).toMatchObject({ median: 30, spread: 0 });
});

it("gives half the distance between the quartiles as the spread", async () => {
  const { clock, runOf } = clockAndRuns();
  // One call to warm up, then five batches of one: 20, 30, 40, 50, 60. Quartiles 30 and 50.
  const run = runOf([10, 20, 30, 40, 50, 60], 0);
  const [timing] = await timings([run], { clock, batch: 1, warmUp: 1, budget: 1 });
  expect(timing).toMatchObject({ median: 40, spread: 10 / 40 });
});

it("calls often before it counts, for the compiler's sake", async () => {
  const { clock, runOf } = clockAndRuns();
  // 9 slow calls are over when 300 ms of warm-up are: 9 · 40 = 360.
  const run = runOf(
    [...Array.from({ length: 9 }, () => 40), ...Array.from({ length: 99 }, () => 20)],
    0,
  );
  const [timing] = await timings([run], { clock });
  expect(timing).toMatchObject({ median: 20, spread: 0 });
});

it("alternates between contenders", async () => {
  const order: string[] = [];
  const { clock, runOf } = clockAndRuns();
  const named = (name: string) => {
    const run = runOf([50], 0);
    return () => {
      order.push(name);
      return run();
    };
  };
  await timings([named("ours"), named("theirs")], { clock, warmUp: 1, budget: 1 });
  expect(order.slice(2)).toEqual(Array.from({ length: 5 }, () => ["ours", "theirs"]).flat());
});

it("waits for a run that takes its time", async () => {
  const run = () =>
    new Promise<number>((resolve) =>
      setTimeout(() => {
        resolve(7);
      }, 5),
    );
  const [timing] = await timings([run], { batch: 5, warmUp: 5, budget: 20 });
  expect(timing?.result).toBe(7);
  // A timer may ring a millisecond early.
  expect(timing?.median).toBeGreaterThanOrEqual(4);
});
