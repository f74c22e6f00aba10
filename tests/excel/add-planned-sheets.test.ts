import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { requestSizes } from "./support/requests";
import { smallPlan } from "./support/small-plan";
import { onSheet, sheetNames, write } from "./support/write";

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

  it("is left alone when its structure is protected", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.protection.protect();
      await workbook.context.sync();
    });
    await expect(write()).rejects.toMatchObject({
      code: "AccessDenied",
      message: expect.stringMatching(/protected.*Nothing was added.*Protect Workbook/) as string,
    });
    expect(await sheetNames()).toEqual(["Sheet1"]);
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
