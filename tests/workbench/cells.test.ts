// Cells as an add-in writes, formats and reads them through the genuine office.js.

import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { failure, sheetOf } from "./support/failure";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await createWorkbench();
});

afterAll(() => {
  workbench.dispose();
});

describe("a format", () => {
  test.each<[name: string, set: (format: Excel.RangeFormat) => void, path: string, read: unknown]>([
    ["bold", ({ font }) => (font.bold = true), "font/bold", true],
    ["italic", ({ font }) => (font.italic = true), "font/italic", true],
    ["underline", ({ font }) => (font.underline = "Single"), "font/underline", "Single"],
    ["size", ({ font }) => (font.size = 14), "font/size", 14],
    ["font", ({ font }) => (font.name = "Calibri"), "font/name", "Calibri"],
    ["colour", ({ font }) => (font.color = "#0000FF"), "font/color", "#0000FF"],
    ["fill", ({ fill }) => (fill.color = "#FFF2CC"), "fill/color", "#FFF2CC"],
    ["right", (format) => (format.horizontalAlignment = "Right"), "horizontalAlignment", "Right"],
    [
      "across",
      (format) => (format.horizontalAlignment = "CenterAcrossSelection"),
      "horizontalAlignment",
      "CenterAcrossSelection",
    ],
    ["top", (format) => (format.verticalAlignment = "Top"), "verticalAlignment", "Top"],
    ["wrap", (format) => (format.wrapText = true), "wrapText", true],
    ["indent", (format) => (format.indentLevel = 2), "indentLevel", 2],
    ["width", (format) => (format.columnWidth = 90), "columnWidth", 90],
    ["height", (format) => (format.rowHeight = 30), "rowHeight", 30],
  ])("%s is read as it was set", async (_, set, path, expected) => {
    const read = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2:C3");
      set(range.format);
      range.load(`format/${path}`);
      await context.sync();
      return range.toJSON().format;
    });
    const value = path
      .split("/")
      .reduce<unknown>((at, key) => Reflect.get(at as object, key), read);
    expect(value).toBe(expected);
  });

  it("reads as null where cells differ", async () => {
    const bold = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("E1").format.font.bold = true;
      const both = sheet.getRange("E1:E2").load("format/font/bold");
      await context.sync();
      return both.format.font.bold;
    });
    expect(bold).toBeNull();
  });

  it("keeps style, weight and colour of a border that are set one after the other", async () => {
    const border = await Excel.run(async (context) => {
      const { borders } = sheetOf(context).getRange("G2:I4").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("EdgeBottom").color = "#1F3864";
      const bottom = borders.getItem("EdgeBottom").load("style,color");
      const top = borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [bottom.style, bottom.color, top.style];
    });
    expect(border).toEqual(["Double", "#1F3864", "None"]);
  });

  it("reaches every area of several ranges", async () => {
    const colors = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRanges("K1:K2,M4").format.fill.color = "#C6EFCE";
      const cells = ["K2", "M4", "L3"].map((cell) =>
        sheet.getRange(cell).load("format/fill/color"),
      );
      await context.sync();
      return cells.map((cell) => cell.format.fill.color);
    });
    expect(colors).toEqual(["#C6EFCE", "#C6EFCE", "#FFFFFF"]);
  });
});

describe("a cell that is written", () => {
  test.each([
    ["text after an apostrophe stays text", "General", "'=1+1", "=1+1"],
    ["a formula in a text cell stays text", "@", "=1+1", "=1+1"],
    ["a number in a text cell becomes text", "@", 5, "5"],
    ["a percentage becomes a number", "General", "12.5%", 0.125],
    // 45,292 is 1 January 2024; 2026-04-20 is 840 days later (366 + 365 + 31 + 28 + 31 + 19).
    ["an ISO date becomes a serial number", "General", "2026-04-20", 46132],
    ["grouped digits become a number", "General", "1,000", 1000],
    ["truth becomes a boolean", "General", "true", true],
    ["a formula is calculated", "General", "=6*7", 42],
  ])("%s", async (_, format, written, expected) => {
    const value: unknown = await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A20");
      cell.clear();
      cell.numberFormat = [[format]];
      cell.values = [[written]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(value).toBe(expected);
  });

  it("is refused when the grid does not fit", async () => {
    const message = await failure((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]));
    expect(message).toMatch(/^InvalidArgument: .*dimensions of the range/);
  });

  it("keeps formulas and number formats of a large grid", async () => {
    const rows = 400;
    const formulas = Array.from({ length: rows }, (_, r) => [r, `=A${r + 30}*2`, "x", "", true]);
    const read = await Excel.run(async (context) => {
      const range = sheetOf(context).getRangeByIndexes(29, 0, rows, 5);
      range.formulas = formulas;
      range.getColumn(1).numberFormat = Array.from({ length: rows }, () => ["0.0"]);
      range.load("formulas,values,text,valueTypes");
      await context.sync();
      return {
        formulas: range.formulas,
        last: range.values.at(-1),
        text: range.text.at(-1),
        types: range.valueTypes.at(-1),
      };
    });
    expect(read.formulas).toEqual(formulas);
    expect(read.last).toEqual([399, 798, "x", "", true]);
    expect(read.text).toEqual(["399", "798.0", "x", "", "TRUE"]);
    expect(read.types).toEqual(["Double", "Double", "String", "Empty", "Boolean"]);
  });
});

describe("data validation", () => {
  test.each<[name: string, rule: Excel.DataValidationRule, type: string]>([
    ["a list", { list: { inCellDropDown: true, source: "Base,High,Low" } }, "List"],
    [
      "whole numbers",
      { wholeNumber: { formula1: "1", formula2: "9", operator: "Between" } },
      "WholeNumber",
    ],
    ["decimals", { decimal: { formula1: "0", operator: "GreaterThanOrEqualTo" } }, "Decimal"],
    ["dates", { date: { formula1: "2026-04-20", operator: "GreaterThan" } }, "Date"],
    [
      "text length",
      { textLength: { formula1: "80", operator: "LessThanOrEqualTo" } },
      "TextLength",
    ],
    ["a formula", { custom: { formula: "=ISNUMBER(A1)" } }, "Custom"],
  ])("by %s is read as it was set, with its prompt and alert", async (_, rule, type) => {
    const prompt = { message: "Choose one.", title: "Case", showPrompt: true };
    const alert = {
      message: "Not known.",
      title: "Case",
      showAlert: true,
      style: "Warning" as const,
    };
    const read = await Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange("P2:P5");
      dataValidation.clear();
      dataValidation.rule = rule;
      dataValidation.prompt = prompt;
      dataValidation.errorAlert = alert;
      dataValidation.ignoreBlanks = false;
      dataValidation.load("rule,type,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(read).toMatchObject({ type, rule, prompt, errorAlert: alert, ignoreBlanks: false });
  });
});

describe("a conditional format", () => {
  it("is found on the cells it covers, and only there", async () => {
    const counts = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const range = sheet.getRange("R2:R5");
      const high = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      high.cellValue.format.font.color = "#9C0006";
      high.cellValue.rule = { formula1: "=$A$1", operator: "GreaterThan" };
      const odd = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      odd.custom.rule.formula = "=MOD(R2,2)=1";
      odd.custom.format.fill.color = "#FFC7CE";
      const found = ["R5", "S5"].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
      await context.sync();
      return found.map(({ value }) => value);
    });
    expect(counts).toEqual([2, 0]);
  });
});
