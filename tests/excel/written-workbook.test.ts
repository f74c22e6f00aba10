import { showSheet } from "../../src/excel/show-sheet";
import { freeKey, writtenWorkbooks, type WrittenWorkbook } from "../../src/excel/written-workbook";
import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { writeSmallSet } from "./support/written";

let workbench: Workbench;
let written: WrittenWorkbook;

beforeEach(async () => {
  workbench = await createWorkbench();
  written = await writeSmallSet();
});

afterEach(() => {
  workbench.dispose();
});

it("finds a set as it was written", async () => {
  expect(await writtenWorkbooks()).toEqual([written]);
});

it("knows its sheets by the names that the user gave them since", async () => {
  await change(({ worksheets }) => {
    worksheets.getItem("Compare").name = "Side by side";
  });
  const [found] = await writtenWorkbooks();
  expect(found?.sheets.compare).toEqual({ id: written.sheets.compare.id, name: "Side by side" });
});

it("leaves out a set whose Compare sheet is gone, whatever else is called so now", async () => {
  await change(({ worksheets }) => {
    worksheets.getItem("Compare").delete();
    worksheets.add("Compare");
  });
  expect(await writtenWorkbooks()).toEqual([]);
});

it.each([
  ["no JSON", "{"],
  ["JSON of something else", "[1]"],
  ["a number", 5],
  ["a deal that makes no sense", JSON.stringify({ version: "1", deal: {}, sheets: {} })],
])("ignores an entry that is %s", async (_, value) => {
  await change(({ settings }) => {
    settings.add(freeKey([written.key]), value);
  });
  expect(await writtenWorkbooks()).toEqual([written]);
});

it("ignores an entry whose deal somebody has spoiled", async () => {
  const { deal, version, sheets } = written;
  const spoiled = { version, sheets, deal: { ...deal, vendor: "nobody" } };
  await change(({ settings }) => {
    settings.add(written.key, JSON.stringify(spoiled));
  });
  expect(await writtenWorkbooks()).toEqual([]);
});

it("keeps to its own settings", async () => {
  await change(({ settings }) => {
    settings.add("of-another-add-in", "{}");
  });
  expect(await writtenWorkbooks()).toEqual([written]);
});

describe("showing a sheet", () => {
  it("unhides it", async () => {
    await change(({ worksheets }) => {
      worksheets.getItem("Checks").visibility = "Hidden";
    });
    await showSheet(written.sheets.checks);
    const shown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name,visibility");
      await context.sync();
      return [sheet.name, sheet.visibility];
    });
    expect(shown).toEqual(["Checks", "Visible"]);
  });

  it("says so when it is gone", async () => {
    await change(({ worksheets }) => {
      worksheets.getItem("Checks").delete();
    });
    await expect(showSheet(written.sheets.checks)).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

it.each([
  ["the first", [], 1],
  ["the next", [1, 2], 3],
  ["one that has become free", [1, 3], 2],
])("takes %s free key", (_, taken, expected) => {
  const key = (number: number) => `dealloop.scenario-workbook.${number}`;
  expect(freeKey(taken.map(key))).toBe(key(expected));
});

function change(act: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}
