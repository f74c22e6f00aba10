// Sheets, names, settings and charts as an add-in sets and reads them through the genuine office.js.

import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { failure, sheetOf } from "./support/failure";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await createWorkbench();
});

afterAll(() => {
  workbench.dispose();
});

describe("names", () => {
  it("lead to their cells and may be constants", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const { names } = context.workbook;
      sheet.getRange("T1").values = [[5]];
      names.add("Invested", sheet.getRange("T1"), "What went in");
      names.add("Rate", "=0.08");
      const hidden = names.add("Hidden", "=1");
      hidden.visible = false;
      sheet.names.add("Local", sheet.getRange("T1"));
      sheet.getRange("T2").formulas = [["=Invested*(1+Rate)"]];
      const result = sheet.getRange("T2").load("values");
      const byName = sheet.getRange("Invested").load("address");
      const all = names.load("items/name,items/visible,items/formula");
      await context.sync();
      return {
        result: result.values,
        address: byName.address,
        names: all.items.map((item) => item.toJSON()),
      };
    });
    expect(read.result).toEqual([[5.4]]); // by hand: 5 × 1.08
    expect(read.address).toBe("Sheet1!T1");
    expect(read.names).toMatchObject([
      { name: "Invested", formula: "=Sheet1!$T$1", visible: true },
      { name: "Rate", formula: "=0.08", visible: true },
      { name: "Hidden", visible: false },
    ]);
  });

  test.each(["A1", "R1C1", "two words", "1st", ""])(
    "are refused when they read %j",
    async (name) => {
      const message = await failure((_, { workbook }) => workbook.names.add(name, "=1"));
      expect(message).toMatch(/^InvalidArgument/);
    },
  );
});

describe("sheets", () => {
  it("are placed, coloured, hidden and deleted", async () => {
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Case A");
      added.tabColor = "#1F3864";
      added.showGridlines = false;
      added.position = 0;
      added.visibility = "VeryHidden";
      worksheets.add("Short-lived").delete();
      worksheets.load("items/name,items/tabColor,items/showGridlines,items/visibility");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.toJSON());
    });
    expect(read).toMatchObject([
      { name: "Case A", tabColor: "#1F3864", showGridlines: false, visibility: "VeryHidden" },
      { name: "Sheet1", showGridlines: true, visibility: "Visible" },
    ]);
  });

  test.each(["sheet1", "a/b", "", "x".repeat(32), "'quoted"])(
    "refuse the name %j",
    async (name) => {
      const message = await failure((_, { workbook }) => {
        workbook.worksheets.add("Renamed").name = name;
      });
      workbench.host.workbook.worksheets.getItem("Renamed").delete();
      expect(message).toMatch(/^(InvalidArgument|ItemAlreadyExists)/);
    },
  );

  it("keep the last visible one", async () => {
    expect(
      await failure((sheet) => {
        sheet.delete();
      }),
    ).toMatch(/^InvalidOperation/);
  });

  it("remember protection, page layout and properties", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.protect({ allowFormatCells: true }, "secret");
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      sheet.customProperties.add("dealloop", "case");
      context.workbook.properties.title = "Amazon and Anthropic";
      sheet.protection.load("protected");
      sheet.pageLayout.load("orientation,zoom");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const property = sheet.customProperties.getItemOrNullObject("DEALLOOP").load("value");
      context.workbook.properties.load("title");
      await context.sync();
      return [
        sheet.protection.protected,
        sheet.pageLayout.orientation,
        sheet.pageLayout.zoom,
        titles.address,
        property.value,
        context.workbook.properties.title,
      ];
    });
    const zoom = { horizontalFitToPages: 1 };
    expect(read).toEqual([
      true,
      "Landscape",
      zoom,
      "Sheet1!A1:BH2",
      "case",
      "Amazon and Anthropic",
    ]);
    expect(
      await failure((sheet) => {
        sheet.protection.unprotect("wrong");
      }),
    ).toMatch(/^InvalidArgument/);
    expect(
      await failure((sheet) => {
        sheet.protection.unprotect("secret");
      }),
    ).toBe("");
  });
});

describe("settings", () => {
  it("are the same through both doors", async () => {
    const value = { deal: "amazon-anthropic", cases: [1, 2] };
    await Excel.run(async (context) => {
      context.workbook.settings.add("dealloop", value);
      await context.sync();
    });
    const { settings } = Office.context.document;
    await new Promise((resolve) => {
      settings.refreshAsync(resolve);
    });
    expect(settings.get("dealloop")).toEqual(value);
    settings.set("dealloop", { deal: "another" });
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    const read: unknown = await Excel.run(async (context) => {
      const found = context.workbook.settings.getItemOrNullObject("dealloop").load("value");
      const none = context.workbook.settings.getItemOrNullObject("none");
      await context.sync();
      return [found.value as unknown, none.isNullObject];
    });
    expect(read).toEqual([{ deal: "another" }, true]);
  });
});

describe("charts", () => {
  it("take their series from cells, and names and colours from the add-in", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const cells = sheet.getRange("V1:X3");
      cells.values = [
        ["", "Invested", "Purchases"],
        [2026, 5, 1],
        [2027, 0, 4],
      ];
      const chart = sheet.charts.add(Excel.ChartType.columnStacked, cells, "Columns");
      chart.name = "Money";
      chart.title.text = "Money out and back";
      chart.series.getItemAt(1).format.fill.setSolidColor("#548235");
      chart.setPosition("V5", "Z20");
      chart.series.load("items/name");
      const found = sheet.charts.getItemOrNullObject("money").load("name,chartType,title/text");
      await context.sync();
      return { names: chart.series.items.map(({ name }) => name), chart: found.toJSON() };
    });
    expect(read.names).toEqual(["Invested", "Purchases"]);
    expect(read.chart).toMatchObject({
      name: "Money",
      chartType: "ColumnStacked",
      title: { text: "Money out and back" },
    });
  });
});

describe("what this host lacks", () => {
  test.each<[member: string, use: (sheet: Excel.Worksheet) => unknown]>([
    ["Worksheet.shapes", (sheet) => sheet.shapes.load("items")],
    ["Range.removeDuplicates", (sheet) => sheet.getRange("A1:B2").removeDuplicates([0], false)],
    ["Chart type Waterfall", (sheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B2"))],
  ])("is refused by name: %s", async (member, use) => {
    const message = await failure((sheet) => use(sheet));
    expect(message).toContain("NotImplemented");
    expect(message).toContain(member);
  });
});
