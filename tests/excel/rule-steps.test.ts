import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { planWith } from "./support/small-plan";
import { onSheet, sheetNames, write } from "./support/write";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await createWorkbench();
});

afterEach(() => {
  workbench.dispose();
});

describe("the rules of a plan", () => {
  it("say what may be typed, before and after", async () => {
    await write();
    const found = await onSheet(
      "Inputs",
      (sheet) =>
        ["B2", "C3"].map((at) => sheet.getRange(at).dataValidation.load("rule,prompt,errorAlert")),
      (rules) => rules.map(({ rule, prompt, errorAlert }) => ({ rule, prompt, errorAlert })),
    );
    const { formula1, formula2, operator } = found[0]?.rule.decimal ?? {};
    expect([Number(formula1), Number(formula2), operator]).toEqual([0, 1000, "Between"]);
    expect(found[1]?.rule.list?.source).toBe("vendor_first,pro_rata");
    expect(found.map(({ prompt }) => prompt.message)).toEqual([
      "USD bn, 0 to 1,000",
      "Which money is spent first",
    ]);
    expect(found.map(({ errorAlert }) => [errorAlert.style, errorAlert.message])).toEqual([
      ["Stop", "Type an amount from 0 to 1,000."],
      ["Stop", "Choose from the list."],
    ]);
  });

  it.each([
    [
      { kind: "number", low: 1, whole: true },
      { wholeNumber: { operator: "GreaterThanOrEqualTo" } },
    ],
    [{ kind: "number", high: 1, whole: false }, { decimal: { operator: "LessThanOrEqualTo" } }],
    [{ kind: "number", whole: false }, { decimal: { operator: "Between" } }],
  ] as const)("writes %j", async (rule, expected) => {
    await write(
      planWith(({ validations: [first] }) => (first ? { validations: [{ ...first, rule }] } : {})),
    );
    const found = await onSheet(
      "Inputs",
      (sheet) => sheet.getRange("B2").dataValidation.load("rule"),
      ({ rule: written }) => written,
    );
    expect(found).toMatchObject(expected);
  });

  it("shortens what Excel would refuse as too long", async () => {
    const long = "Type a number that the contract allows. ".repeat(10);
    await write(
      planWith(({ validations }) => ({
        validations: validations.map((rule) => ({
          ...rule,
          title: long,
          prompt: long,
          error: long,
        })),
      })),
    );
    const { prompt, errorAlert } = await onSheet(
      "Inputs",
      (sheet) => sheet.getRange("B2").dataValidation.load("prompt,errorAlert"),
      (rule) => rule,
    );
    // Excel's limits: 32 characters of title, 255 of prompt, 225 of error.
    expect([prompt.title.length, prompt.message.length]).toEqual([32, 255]);
    expect(errorAlert.message).toHaveLength(225);
  });

  it("refuses a list that Excel cannot hold, and leaves nothing behind", async () => {
    const rule = { kind: "list", options: ["yes, but", "no"] } as const;
    const plan = planWith(({ validations: [first] }) =>
      first ? { validations: [{ ...first, rule }] } : {},
    );
    await expect(write(plan)).rejects.toMatchObject({ code: "Unexpected" });
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  it("highlight by formula", async () => {
    await write();
    const found = await onSheet(
      "Checks",
      (sheet) =>
        sheet.getRange("B1").conditionalFormats.load("items/type,items/custom/rule/formula"),
      ({ items }) => items.map(({ type, custom }) => [type, custom.rule.formula]),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ["Custom", "=$B1=0"],
        ["Custom", "=$B1=1"],
      ]),
    );
  });

  it("draw charts of the cells they name", async () => {
    await write();
    const found = await onSheet(
      "Compare",
      (sheet) => {
        const { charts } = sheet;
        charts.load("items/name,items/chartType,items/title/text");
        return charts;
      },
      ({ items }) => items.map(({ name, chartType, title }) => [name, chartType, title.text]),
    );
    expect(found).toEqual([["Returned", "ColumnClustered", "Money returned"]]);
  });
});
