import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { requestSizes } from "./support/requests";
import { planWith, smallPlan } from "./support/small-plan";
import { onSheet, write } from "./support/write";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await createWorkbench();
});

afterEach(() => {
  workbench.dispose();
});

describe("the cells of a plan", () => {
  it("calculate in the sheet", async () => {
    await write();
    // By hand: 5 and 4 invested, twice that returned, the difference, the check.
    expect(await workbench.read("Compare", "C4:E4")).toEqual([[10, 8, -2]]);
    expect(await workbench.read("Checks", "A1:B1")).toEqual([["All checks hold", 1]]);
  });

  it("keep their formulas and number formats", async () => {
    await write();
    const found = await onSheet(
      "Base",
      (sheet) => sheet.getRange("A2:B3").load("formulas,numberFormat"),
      ({ formulas, numberFormat }) => ({ formulas, numberFormat }),
    );
    expect(found).toEqual({
      formulas: [
        ["Investment", "=Inputs!B2"],
        ["Twice", "=2*B2"],
      ],
      numberFormat: [
        ["General", "#,##0.0"],
        ["General", "#,##0.0"],
      ],
    });
  });

  it.each([
    "=1+1",
    "=DEAL.CIRCULARITY(1)",
    "+5",
    "-5",
    "@SUM",
    "5%",
    "1/2",
    "007",
    "1e5",
    "3 May 2026",
    "2026-04-20",
    "TRUE",
    "false",
    "'tis quoted",
    "''",
    " =1",
    "Label",
    "Müller & Söhne",
    "",
  ])("leave %j as the text that it is", async (text) => {
    const [first] = smallPlan.sheets;
    if (!first) throw new RangeError("no sheet");
    const cells = [{ row: 1, column: 1, content: text, style: "label" as const }];
    await write({ sheets: [{ ...first, cells }] });
    const found = await onSheet(
      "About",
      (sheet) => sheet.getRange("A1").load("values,valueTypes"),
      ({ values, valueTypes }) => [values[0]?.[0] as unknown, valueTypes[0]?.[0]],
    );
    expect(found).toEqual([text, text === "" ? "Empty" : "String"]);
  });
});

describe("the look of a plan", () => {
  it("reaches the cells", async () => {
    await write();
    const found = await onSheet(
      "Inputs",
      (sheet) => {
        const input = sheet.getRange("B2:C2").format;
        input.load("font/color,fill/color,protection/locked,font/name,font/size");
        return {
          input,
          head: sheet.getRange("A1").format.load("font/bold,fill/color"),
          word: sheet.getRange("B3").format.load("horizontalAlignment"),
        };
      },
      ({ input, head, word }) => ({
        input: [input.font.color, input.fill.color, input.protection.locked],
        font: [input.font.name, input.font.size],
        head: [head.font.bold, head.fill.color],
        word: word.horizontalAlignment,
      }),
    );
    expect(found).toEqual({
      input: ["#0000FF", "#FFF8E1", false],
      font: ["Calibri", 10],
      head: [true, "#1F3864"],
      word: "Right",
    });
  });

  it("draws a line on top of every total, also where totals touch", async () => {
    await write();
    const lines = await onSheet(
      "Base",
      (sheet) =>
        ["B3", "B4"].map((at) =>
          sheet.getRange(at).format.borders.getItem("EdgeTop").load("style"),
        ),
      (borders) => borders.map(({ style }) => style),
    );
    expect(lines).toEqual(["Continuous", "Continuous"]);
  });

  it("reaches the sheets: widths, frozen panes, gridlines, tabs", async () => {
    await write();
    const found = await onSheet(
      "Inputs",
      (sheet) => ({
        sheet: sheet.load("tabColor,showGridlines"),
        wide: sheet.getRange("A1").format.load("columnWidth"),
        frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
      }),
      ({ sheet, wide, frozen }) => [
        sheet.tabColor,
        sheet.showGridlines,
        wide.columnWidth,
        frozen.address,
      ],
    );
    // By hand: 30 characters of 7 pixels and 5 more are 215 pixels, 161.25 points.
    expect(found).toEqual(["#1F3864", false, expect.closeTo(161.25, 0), "Inputs!A1"]);
  });

  it("freezes rows alone where a plan says so", async () => {
    await write();
    const frozen = await onSheet(
      "Base",
      (sheet) => sheet.freezePanes.getLocationOrNullObject().load("rowCount"),
      ({ rowCount }) => rowCount,
    );
    expect(frozen).toBe(1);
  });

  it("prints one page wide with headings repeated", async () => {
    await write();
    const found = await onSheet(
      "Inputs",
      ({ pageLayout }) => ({
        page: pageLayout.load("orientation,zoom"),
        titles: pageLayout.getPrintTitleRowsOrNullObject().load("address"),
        footer: pageLayout.headersFooters.defaultForAllPages.load("rightFooter"),
      }),
      ({ page, titles, footer }) => [
        page.orientation,
        page.zoom.horizontalFitToPages,
        titles.address.replace(/^.*!/, "").replace(/[A-Z$]/g, ""),
        footer.rightFooter,
      ],
    );
    expect(found).toEqual(["Landscape", 1, "1:1", "&P / &N"]);
  });
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

describe("the workbook around it", () => {
  it("shows the comparison afterwards, and keeps its own sheets", async () => {
    await write();
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe("Compare");
    expect(await sheetNames()).toEqual(["Sheet1", ...smallPlan.sheets.map(({ name }) => name)]);
  });

  it("is told which names are taken", async () => {
    const seen: string[] = [];
    await write(smallPlan, {
      plan: (taken) => {
        seen.push(...taken);
        return smallPlan;
      },
    });
    expect(seen).toEqual(["Sheet1"]);
  });

  it("hears about the progress, from 0 to 1", async () => {
    const shares: number[] = [];
    await write(smallPlan, { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it("calculates our sheets where the user calculates by hand", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.application.calculationMode = "Manual";
      await workbook.context.sync();
    });
    await write();
    const mode = await Excel.run(async ({ workbook }) => {
      workbook.application.load("calculationMode");
      await workbook.context.sync();
      return workbook.application.calculationMode;
    });
    expect(mode).toBe("Manual");
    expect(await workbench.read("Compare", "C4:E4")).toEqual([[10, 8, -2]]);
  });
});

describe("requests", () => {
  const large = (sheets: number): WorkbookPlan => {
    const [first] = smallPlan.sheets;
    if (!first) throw new RangeError("no sheet");
    return {
      sheets: Array.from({ length: sheets }, (_, at) => ({ ...first, name: `Sheet ${at}x` })),
    };
  };

  it.each([1, 6, 30])("are five for %d sheets", async (count) => {
    const sizes = requestSizes(workbench.host);
    await write(large(count));
    expect(sizes).toHaveLength(5);
  });
});

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
