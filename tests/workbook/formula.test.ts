/* How expressions are spelled in Excel. */
import { circularDeal } from "../../src/deal/model/circular-deal";
import { operations, type OperationName } from "../../src/language/operations";
import { Declared, one, zero, type Quantity } from "../../src/language/quantity";
import type { Dimension } from "../../src/language/units";
import { formula } from "../../src/workbook/formula";
import { layout } from "../../src/workbook/layout";

const places = layout(10);
const place = { layout: places, inputSheet: "Inputs", column: 7, caseColumn: 3 };
const inputRow = (key: keyof typeof circularDeal.inputs) =>
  new Declared<"number", "scalar">(
    circularDeal.rows.find(
      ({ expression }) =>
        expression.kind === "input" && expression.input === circularDeal.inputs[key],
    ) ?? fail(key),
  );
const fail = (key: string): never => {
  throw new Error(`There is no input ${key}.`);
};
const a = inputRow("margin");
const b = inputRow("discountRate");
const cell = ({ row }: typeof a): string => `$D$${places.rowOf(row)}`;
const [A, B] = [cell(a), cell(b)];

describe("an expression", () => {
  const spellings: readonly (readonly [string, Quantity<Dimension, "scalar">])[] = [
    [`${A}-(${A}-${B})`, a.minus(a.minus(b))],
    [`${A}-${A}-${B}`, a.minus(a).minus(b)],
    [`${A}/(${A}*${B})`, a.over(a.times(b))],
    [`${A}*${A}/${B}`, a.times(a).over(b)],
    [`(1+${A})*${B}`, one.plus(a).times(b)],
    // In Excel −a^b is (−a)^b.
    [`-(${A}^${B})`, a.power(b).negated()],
    [`-${A}^${B}`, a.negated().power(b)],
    [`-(${A}+${B})`, a.plus(b).negated()],
    [`${A}^(${A}^${B})`, a.power(a.power(b))],
    [`${A}>=0`, a.atLeast(zero)],
    [`(${A}>${B})*1`, a.above(b).times(one)],
  ];

  it.each(spellings)("is spelled %s", (text, { expression }) => {
    expect(formula(expression, place)).toBe(text);
  });
});

it("spells every operation in a way that Excel and LibreOffice 7.4 know", () => {
  const known = ["ABS", "AND", "IF", "ISNUMBER", "MAX", "MIN"];
  for (const name of Object.keys(operations) as OperationName[]) {
    const { spelling } = operations[name];
    if ("call" in spelling) expect(known).toContain(spelling.call);
  }
});
