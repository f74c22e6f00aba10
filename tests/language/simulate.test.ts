/* Trials of a model: blocks change nothing, and each trial is the model at other inputs. */
import { evaluate } from "../../src/language/evaluation/evaluate";
import { pointwise, simulate, type Draw } from "../../src/language/evaluation/simulate";
import { scalar, series } from "../../src/language/input";
import { model } from "../../src/language/model";
import { total } from "../../src/language/quantity";
import { money, multiple, share } from "../../src/language/units";

const inputs = { part: scalar("Part", share), flow: series("Flow", money) };
const built = model(inputs, ({ part, flow }, sheet) => {
  const kept = sheet.row("Kept", money, flow.times(part));
  return {
    kept: sheet.measure("Kept in all", money, total(kept), { definition: "" }),
    ratio: sheet.measure("Flow over kept", multiple, total(flow).over(total(kept)), {
      definition: "",
    }),
  };
});
const wanted = [built.measures.kept.row, built.measures.ratio.row];
const setting = {
  wanted,
  periods: 3,
  certain: (_: unknown, period: number) => period,
  isUncertain: (input: unknown) => input === inputs.part,
};
/** Of trial t the part t / 10. */
const draw: Draw = (out, _input, _period, first) => {
  for (let i = 0; i < out.length; i++) out[i] = (first + i) / 10;
};

function finished<Result>(work: Generator<unknown, Result>): { result: Result; pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done === true) return { result: step.value, pauses };
  }
}

it("computes each trial as the model does", () => {
  const { result } = finished(simulate(setting, 30, draw));
  for (let trial = 0; trial < 30; trial++) {
    const alone = evaluate(
      built,
      (input, period) => (input === inputs.part ? trial / 10 : period),
      3,
    );
    expect(result.map((values) => values[trial])).toEqual(wanted.map((row) => alone.value(row)));
  }
});

it("gives by hand 6 times the part, and an error for a part of nothing", () => {
  const { result } = finished(simulate(setting, 3, draw));
  expect([...(result[0] ?? [])]).toEqual([0, 0.6000000000000001, 1.2000000000000002]);
  expect(result[1]?.[0]).toBeNaN();
});

test.each([1, 2, 7, 255, 256, 1000, 4096])("gives the same in blocks of %i", (blockSize) => {
  const expected = finished(simulate(setting, 1000, draw)).result;
  expect(finished(simulate(setting, 1000, draw, blockSize)).result).toEqual(expected);
});

it("pauses on the way, and once before it begins", () => {
  expect(finished(simulate(setting, 100, draw)).pauses).toBe(1);
  expect(finished(simulate(setting, 50_000, draw)).pauses).toBeGreaterThan(8);
});

it("makes nothing of no trials", () => {
  expect(finished(simulate(setting, 0, draw)).result.map(({ length }) => length)).toEqual([0, 0]);
});

it("can be asked point by point", () => {
  const at = pointwise(setting);
  const points = [0.5, 0.25].map((part) =>
    at((out) => {
      out.fill(part);
    }),
  );
  // By hand: 6 · 0.5 and 6 / 3; 6 · 0.25 and 6 / 1.5.
  expect(points).toEqual([
    [3, 2],
    [1.5, 4],
  ]);
});
