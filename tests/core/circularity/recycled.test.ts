import fc from "fast-check";
import { recycled, type Tracing } from "../../../src/core/circularity/recycled";
import { sum } from "../../../src/core/numeric/sum";
import { errorKind } from "../error-kind";
import { periods } from "../periods";

interface Row {
  name: string;
  invested: number[];
  purchases: number[];
  otherFunding?: number[];
  tracing?: Tracing;
  expected: number[];
}

// Every number by hand from the definition: V and O after the period's money came in.
const rows: Row[] = [
  {
    name: "5 in, 100 bought: 5 come back, 95 are paid from elsewhere",
    ...{ invested: [5], purchases: [100], expected: [5] },
  },
  {
    name: "unspent money stays for later",
    ...{ invested: [10, 0, 0], purchases: [4, 4, 4], expected: [4, 4, 2] },
  },
  {
    name: "money cannot come back before it went out",
    ...{ invested: [0, 10], purchases: [8, 3], expected: [0, 3] },
  },
  {
    name: "pro rata: 4 out of a pool of 5 + 15 holds 4 · 5/20",
    ...{ invested: [5], purchases: [4], otherFunding: [15], tracing: "pro_rata", expected: [1] },
  },
  {
    // Period 1: V 6, O 6, 4 spent, half each: 2. Period 2: V 4, O 4 + 8 = 12, 8 · 4/16 = 2.
    name: "pro rata over two periods follows the pool",
    invested: [6, 0],
    purchases: [4, 8],
    otherFunding: [6, 8],
    tracing: "pro_rata",
    expected: [2, 2],
  },
  {
    // Period 1: O pays 3 of 4, V 1. Period 2: O is empty, V has 4 left and pays 4 of 9.
    name: "vendor last: other money pays first, then the vendor's",
    invested: [5, 0],
    purchases: [4, 9],
    otherFunding: [3, 0],
    tracing: "vendor_last",
    expected: [1, 4],
  },
  {
    name: "vendor last without other funding has nothing to spend first",
    ...{ invested: [5], purchases: [4], tracing: "vendor_last", expected: [4] },
  },
  {
    name: "0.1 + 0.2 + 0.3 is spent to the last digit by a purchase of 0.6",
    invested: [0.1, 0.2, 0.3, 0],
    purchases: [0, 0, 0.6, 1],
    expected: [0, 0, 0.6, 0],
  },
  { name: "no money, no purchases", ...{ invested: [0], purchases: [0], expected: [0] } },
  { name: "no period", ...{ invested: [], purchases: [], expected: [] } },
];

test.each(rows)("$name", ({ invested, purchases, otherFunding, tracing, expected }) => {
  expect(recycled(invested, purchases, otherFunding, tracing)).toEqual(expected);
});

describe("refuses", () => {
  test.each([
    ["a negative investment", [-1], [1], [1]],
    ["a negative purchase", [1], [-1], [1]],
    ["negative other funding", [1], [1], [-1]],
    ["what is no number", [NaN], [1], [1]],
    ["purchases of another count", [1], [1, 2], [1]],
    ["other funding of another count", [1], [1], [1, 2]],
  ])("%s", (_name, invested, purchases, otherFunding) => {
    expect(errorKind(() => recycled(invested, purchases, otherFunding))).toBe("badInput");
  });
});

describe("always", () => {
  it("recycles no more than came in so far, nor more than is bought", () => {
    const bounded = fc.property(periods(3), tracings, ([invested, purchases, other], tracing) => {
      const back = recycled(invested, purchases, other, tracing);
      back.forEach((amount, period) => {
        const paidIn = sum(invested.slice(0, period + 1));
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(purchases[period] ?? 0);
        expect(sum(back.slice(0, period + 1))).toBeLessThanOrEqual(paidIn * (1 + 1e-12));
      });
    });
    fc.assert(bounded, { seed: 2 });
  });

  it("puts pro rata between the two bounds, period by period in sum", () => {
    const ordered = fc.property(periods(3), ([invested, purchases, other]) => {
      const [first = [], proRata = [], last = []] = order.map((tracing) =>
        runningSums(recycled(invested, purchases, other, tracing)),
      );
      first.forEach((most, period) => {
        const middle = proRata[period] ?? NaN;
        const slack = 1e-9 * Math.max(1, most);
        expect(middle).toBeLessThanOrEqual(most + slack);
        expect(last[period] ?? NaN).toBeLessThanOrEqual(middle + slack);
      });
    });
    fc.assert(ordered, { seed: 3 });
  });

  it("leaves the lists it was given as they were", () => {
    const [invested, purchases, other] = [
      [5, 1],
      [2, 9],
      [3, 3],
    ].map((list) => Object.freeze(list));
    if (!invested || !purchases) throw new Error("Three lists were made.");
    expect(recycled(invested, purchases, other, "pro_rata")).toHaveLength(2);
  });

  it("copes with 10,000 periods", () => {
    // By hand: one unit a period in, one out, so every unit comes back at once.
    const ones = Array.from({ length: 10_000 }, () => 1);
    expect(sum(recycled(ones, ones, ones))).toBe(10_000);
  });
});

const order: Tracing[] = ["vendor_first", "pro_rata", "vendor_last"];
const tracings = fc.constantFrom(...order);

function runningSums(amounts: readonly number[]): number[] {
  return amounts.map((_, period) => sum(amounts.slice(0, period + 1)));
}
