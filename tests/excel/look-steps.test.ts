import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { smallPlan } from "./support/small-plan";
import { onSheet, write } from "./support/write";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await createWorkbench();
});

afterEach(() => {
  workbench.dispose();
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
      font: ["Arial", 10],
      head: [true, "#1F3864"],
      word: "Right",
    });
  });

  it("draws a line below every heading, also where headings touch", async () => {
    const headings = smallPlan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, style: "heading" as const })),
    }));
    const { sheets } = await write({ sheets: headings });
    const lines = await onSheet(
      sheets.find(({ name }) => name.startsWith("Base"))?.name ?? "",
      (sheet) =>
        ["B3", "B4"].map((at) =>
          sheet.getRange(at).format.borders.getItem("EdgeBottom").load("style"),
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
