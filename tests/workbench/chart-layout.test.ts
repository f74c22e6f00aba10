import fc from "fast-check";
import type { ChartData } from "../../src/workbench/page/charts/chart-data";
import { chartLayout } from "../../src/workbench/page/charts/chart-layout";

const VIEW = { width: 480, height: 280 };

function chart(
  mark: ChartData["kind"]["mark"],
  stack: ChartData["kind"]["stack"],
  rows: number[][],
): ChartData {
  return {
    title: "Money out and back",
    kind: { mark, stack },
    series: rows.map((values, index) => ({ name: `Series ${index}`, color: "#1F3864", values })),
    categories: (rows[0] ?? []).map((_, index) => String(2026 + index)),
    legend: rows.length > 1 ? "Bottom" : null,
    showValues: false,
    valueAxis: { title: "", percent: stack === "share" },
    categoryAxis: { title: "", reversed: false },
  };
}

it("draws a negative column from zero downwards, as long as its value", () => {
  const { bars, ticks } = chartLayout(chart("column", "none", [[-5, 10]]), VIEW);
  const zero = ticks.find(({ isZero }) => isZero)?.at ?? NaN;
  const [down, up] = bars;
  expect(down?.y).toBeCloseTo(zero, 9);
  expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(zero, 9);
  expect(up?.height).toBeCloseTo(2 * (down?.height ?? 0), 9);
});

it("goes no further than a step beyond the values", () => {
  const { ticks } = chartLayout(chart("column", "none", [[-5, 9]]), VIEW);
  // The axis runs from -6 to 10, in steps of 2; it has room for numbers every 5.
  expect(ticks.map(({ text }) => text)).toEqual(["−5", "0", "5", "10"]);
});

it("stacks shares up to one", () => {
  const { bars, plot } = chartLayout(chart("column", "share", [[1], [3]]), VIEW);
  const [quarter, rest] = bars;
  expect((rest?.height ?? 0) / (quarter?.height ?? 1)).toBeCloseTo(3, 9);
  expect(rest?.y).toBeCloseTo(plot.top, 9);
});

it("names a category at most once for each room it has", () => {
  const many = chart("column", "none", [Array.from({ length: 200 }, (_, index) => index)]);
  expect(chartLayout(many, VIEW).categories.length).toBeLessThan(20);
});

test.each(["column", "bar", "line", "area"] as const)(
  "keeps every mark of a %s chart inside",
  (mark) => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const rows = fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom("none" as const, "sum" as const), (values, stack) => {
        const { bars, points, plot } = chartLayout(chart(mark, stack, values), VIEW);
        const slack = 1e-6;
        for (const { x, y, width, height } of bars) {
          expect(Math.min(x - plot.left, y - plot.top)).toBeGreaterThanOrEqual(-slack);
          expect(Math.max(x + width - plot.right, y + height - plot.bottom)).toBeLessThanOrEqual(
            slack,
          );
        }
        for (const { y } of points) {
          expect(y).toBeGreaterThanOrEqual(plot.top - slack);
          expect(y).toBeLessThanOrEqual(plot.bottom + slack);
        }
      }),
      { seed: 20260420 },
    );
  },
);
