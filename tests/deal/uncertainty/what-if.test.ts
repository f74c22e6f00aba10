/* Tornado, grids and goal seek: each agrees with the case computed with the changed input. */
import { evaluate } from "../../../src/deal/evaluate";
import type { InputKey } from "../../../src/deal/model/inputs";
import type { InputValue } from "../../../src/deal/document";
import { withTerm } from "../../../src/deal/terms";
import { goalSeek } from "../../../src/deal/uncertainty/goal-seek";
import { sensitivityGrid } from "../../../src/deal/uncertainty/sensitivity-grid";
import { tornado } from "../../../src/deal/uncertainty/tornado";
import { errorKind } from "../../core/error-kind";
import { dealOf } from "../../support/deals";

const deal = dealOf(7, { Base: { margin: 0.35, takeUp: 1, minimumShare: 0.5 } });
const measure = "netOutflowAfterCosts";

function at(key: InputKey, value: InputValue, of = measure): number {
  const changed = withTerm(deal, "Base", key, value);
  return evaluate(changed, "Base").measures.find((one) => one.key === of)?.value ?? NaN;
}

describe("a tornado", () => {
  const ranges = {
    margin: { low: 0.2, high: 0.5 },
    discountRate: { low: 0.08, high: 0.12 },
    takeUp: { low: 0.9, high: 1 },
  };
  const found = tornado(deal, "Base", { measure, ranges });

  it("starts from the case", () => {
    expect(found.base).toBe(at("margin", 0.35));
  });

  it("moves one input at a time", () => {
    expect(found.bars).toHaveLength(3);
    for (const { key, low, high, atLow, atHigh, swing } of found.bars) {
      expect([atLow, atHigh]).toEqual([at(key, low), at(key, high)]);
      expect(swing).toBe(Math.abs(atHigh - atLow));
    }
  });

  it("has the longest bar on top", () => {
    const swings = found.bars.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(found.bars[0]?.key).toBe("margin");
  });
});

describe("a grid", () => {
  it("has the case in its centre", () => {
    const { cells } = sensitivityGrid(deal, "Base", {
      measure,
      down: { input: "margin", values: [0.25, 0.35, 0.45] },
      across: { input: "takeUp", values: [0.8, 1, 1.2] },
    });
    expect(cells.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(cells[1]?.[1]).toBe(at("takeUp", 1));
    expect(cells[0]?.[1]).toBe(at("margin", 0.25));
    expect(cells[1]?.[2]).toBe(at("takeUp", 1.2));
  });

  it("takes one input, words, and factors of a series", () => {
    const words = ["level", "linear", "back_loaded"];
    const byWord = sensitivityGrid(deal, "Base", {
      measure,
      down: { input: "shape", values: words },
    });
    expect(byWord.cells).toEqual(words.map((word) => [at("shape", word)]));
    const byFactor = sensitivityGrid(deal, "Base", {
      measure: "moneyInvested",
      down: { input: "invested", values: [0.5, 1, 2] },
    });
    const invested = at("margin", 0.35, "moneyInvested");
    expect(byFactor.cells).toEqual([[invested / 2], [invested], [invested * 2]]);
  });

  it("covers more points than one block", () => {
    const values = Array.from({ length: 600 }, (_, i) => i / 600);
    const { cells } = sensitivityGrid(deal, "Base", { measure, down: { input: "margin", values } });
    expect(cells[577]).toEqual([at("margin", 577 / 600)]);
  });

  it.each([
    ["a value that the input refuses", { input: "margin", values: [2] }],
    ["a word that is none", { input: "shape", values: ["up"] }],
    ["too many points", { input: "margin", values: Array.from({ length: 10_001 }, () => 0) }],
  ] as const)("refuses %s", (_name, down) => {
    expect(errorKind(() => sensitivityGrid(deal, "Base", { measure, down }))).toBe("badInput");
  });
});

describe("goal seek", () => {
  it("finds the margin at which nothing is lost", () => {
    const { value, reached, solutions } = goalSeek(deal, "Base", {
      measure,
      target: 0,
      input: "margin",
    });
    expect(at("margin", value)).toBeCloseTo(0, 9);
    expect(reached).toBeCloseTo(0, 9);
    expect(solutions).toBe(1);
  });

  it("finds the factor of a series", () => {
    const invested = at("margin", 0.35, "moneyInvested");
    const { value } = goalSeek(deal, "Base", {
      measure: "moneyInvested",
      target: 3 * invested,
      input: "invested",
    });
    expect(value).toBeCloseTo(3, 12);
  });

  it("says how far the measure goes when the target is out of reach", () => {
    const seek = () => goalSeek(deal, "Base", { measure, target: 1e6, input: "margin" });
    expect(errorKind(seek)).toBe("noSolution");
    expect(seek).toThrow(/does not reach 1000000.*from .* to /);
  });

  it.each([
    ["an input without fractions", { input: "term" as const }],
    ["a range upside down", { input: "margin" as const, low: 0.5, high: 0.1 }],
    ["a range beyond the input's", { input: "margin" as const, low: 0, high: 5 }],
  ])("refuses %s", (_name, where) => {
    expect(errorKind(() => goalSeek(deal, "Base", { measure, target: 0, ...where }))).toBe(
      "badInput",
    );
  });
});
