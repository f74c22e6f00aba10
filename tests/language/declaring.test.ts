/* What the compiler and the language refuse, and how a declared row computes. */
import { evaluate, type InputValues } from "../../src/language/evaluation/evaluate";
import type { Row } from "../../src/language/expression";
import { choice, scalar, series } from "../../src/language/input";
import { model, type Given, type Measures, type Sheet } from "../../src/language/model";
import { ModelError } from "../../src/language/model-error";
import {
  isNumber,
  largest,
  last,
  min,
  one,
  partOf,
  smallest,
  total,
  when,
} from "../../src/language/quantity";
import { flag, money, multiple, share } from "../../src/language/units";

const inputs = {
  amount: scalar("Amount", money),
  part: scalar("Part", share),
  flow: series("Flow", money),
  on: scalar("On", flag),
  way: choice("Way", ["left", "right"]),
};
type Terms = Given<typeof inputs>;

/** amount 8, part 0.25, flow 1, 2, 3, on, way "right" (the second word). */
const values: InputValues = (input, period) =>
  new Map<unknown, readonly number[]>([
    [inputs.amount, [8]],
    [inputs.part, [0.25]],
    [inputs.flow, [1, 2, 3]],
    [inputs.on, [1]],
    [inputs.way, [1]],
  ]).get(input)?.[period - 1] ?? NaN;

function lastRow(declare: (given: Terms, sheet: Sheet) => Measures | undefined): {
  row: Row;
  computed: ReturnType<typeof evaluate>;
} {
  const built = model(inputs, (given, sheet) => declare(given, sheet) ?? {});
  const row = built.rows.at(-1);
  if (row === undefined) throw new Error("No row was declared.");
  return { row, computed: evaluate(built, values, 3) };
}

function seriesOf(declare: (given: Terms, sheet: Sheet) => unknown): readonly number[] {
  const { row, computed } = lastRow((given, sheet) => {
    declare(given, sheet);
    return undefined;
  });
  return computed.series(row);
}

describe("the compiler", () => {
  it("refuses what makes no sense in the field", () => {
    const nonsense = () =>
      model(inputs, ({ amount, part, flow, on, way }, sheet) => {
        // @ts-expect-error money and a share do not add up
        amount.plus(part);
        // @ts-expect-error money times money is nothing
        amount.times(amount);
        // @ts-expect-error money is not a condition
        when(amount, one, one);
        // @ts-expect-error nor is one branch money and the other a share
        when(on, amount, part);
        // @ts-expect-error nor can the smaller of money and a share be told
        min(amount, part);
        // @ts-expect-error the row says money, the expression is a share
        sheet.row("Wrong unit", money, part);
        // @ts-expect-error a series has no single value
        sheet.measure("Wrong shape", money, flow, { definition: "" });
        // @ts-expect-error there is no such word
        way.is("up");
        // @ts-expect-error a word is no number
        way.plus(way).times(part);
        return {};
      });
    expect(typeof nonsense).toBe("function");
  });
});

describe("a row", () => {
  it("looks back one period and starts from what it is told", () => {
    // By hand: 8 + 1, 9 + 2, 11 + 3.
    expect(
      seriesOf(({ amount, flow }, sheet) =>
        sheet.rollForward("Balance", money, (before) => before.plus(flow), { start: amount }),
      ),
    ).toEqual([9, 11, 14]);
  });

  it("knows the number of its period", () => {
    expect(
      seriesOf((_, sheet) => sheet.row("Twice", share, sheet.period.plus(sheet.period))),
    ).toEqual([2, 4, 6]);
  });

  it("closes a balance with what its body says", () => {
    // By hand: 0 + 1 − 0.25, 0.75 + 2 − 0.5, 2.25 + 3 − 0.75.
    expect(
      seriesOf(({ flow, part }, sheet) =>
        sheet.corkscrew("Balance", money, (opening) => {
          const spent = sheet.row("Spent", money, flow.times(part));
          return { closing: opening.plus(flow).minus(spent) };
        }),
      ),
    ).toEqual([0.75, 2.25, 4.5]);
  });

  it("chooses by a word", () => {
    expect(
      seriesOf(({ way, flow, amount }, sheet) =>
        sheet.row("Chosen", money, when(way.is("right"), flow, amount)),
      ),
    ).toEqual([1, 2, 3]);
  });

  it("takes no part of nothing", () => {
    expect(
      seriesOf(({ flow, amount }, sheet) =>
        sheet.row("Part", share, partOf(flow, amount.minus(amount))),
      ),
    ).toEqual([0, 0, 0]);
  });
});

describe("a single value", () => {
  it.each([
    ["total", 6],
    ["largest", 3],
    ["smallest", 1],
    ["last", 3],
  ] as const)("is the %s of a series", (name, expected) => {
    const summaries = { total, largest, smallest, last };
    const { row, computed } = lastRow(({ flow }, sheet) => ({
      only: sheet.measure("Only", money, summaries[name](flow), { definition: "" }),
    }));
    expect(computed.value(row)).toBe(expected);
  });

  it("is an error that spreads when it divides by nothing", () => {
    const { row, computed } = lastRow(({ amount }, sheet) => ({
      none: sheet.measure("None", multiple, amount.over(amount.minus(amount)).plus(one), {
        definition: "",
      }),
    }));
    expect(computed.value(row)).toBeNaN();
  });

  it("can tell an error from a number", () => {
    const { row, computed } = lastRow(({ amount }, sheet) => {
      sheet.check("Has a value", isNumber(amount.over(amount.minus(amount))));
      return undefined;
    });
    expect(computed.value(row)).toBe(0);
  });
});

describe("the language", () => {
  it("refuses a total that would need the balance it defines", () => {
    const circle = () =>
      lastRow(({ flow }, sheet) => {
        sheet.corkscrew("Balance", money, (opening) => {
          const interest = sheet.row("Interest", money, opening.plus(flow));
          return { closing: opening.plus(total(interest)) };
        });
        return undefined;
      });
    expect(circle).toThrow(ModelError);
  });

  it("refuses the total of a row that shows none", () => {
    const hidden = () =>
      model(inputs, ({ flow }, sheet) => {
        total(sheet.row("Hidden", money, flow, { totalled: false }));
        return {};
      });
    expect(hidden).toThrow(ModelError);
  });
});
