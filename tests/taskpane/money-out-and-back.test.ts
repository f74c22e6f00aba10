import fc from "fast-check";
import { moneyOutAndBack } from "../../src/taskpane/money-out-and-back";

describe("money out and back from net outflow and reciprocity", () => {
  // Announced terms: 5 out, 100 back; 5 − 100 = −95, 2 × 5 / 105.
  it("gives 5 and 100 for the announced deal", () => {
    const money = moneyOutAndBack(-95, 10 / 105);
    expect(money?.out).toBeCloseTo(5, 9);
    expect(money?.back).toBeCloseTo(100, 9);
  });

  it.each([
    ["as much back as out", 0, 1],
    ["an error", NaN, 0.5],
  ])("gives nothing for %s", (_case, netOutflow, reciprocity) => {
    expect(moneyOutAndBack(netOutflow, reciprocity)).toBeUndefined();
  });

  it("gives back the amounts that the measures were computed from", () => {
    const money = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, (out, back) => {
        fc.pre(out !== back);
        const found = moneyOutAndBack(out - back, (2 * Math.min(out, back)) / (out + back));
        expect(found?.out).toBeCloseTo(out, 3);
        expect(found?.back).toBeCloseTo(back, 3);
      }),
      { seed: 20260420 },
    );
  });
});
