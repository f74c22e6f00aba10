/* The master check of a written workbook follows its inputs. */
import { createScenarioWorkbook } from "../../src/excel/create-scenario-workbook";
import type { WrittenWorkbook } from "../../src/excel/written-workbook";
import { headRows } from "../../src/workbook/layout";
import type { Workbench } from "../../src/workbench/node/create-workbench";
import { dealWorkbench } from "../excel/support/deal-workbench";
import { inputCell, typeInput } from "../excel/support/type-input";
import { modelDeal } from "../support/deals";

let workbench: Workbench;
let written: WrittenWorkbook;

beforeAll(async () => {
  workbench = await dealWorkbench();
  written = await createScenarioWorkbook(modelDeal(), { version: "0", writtenOn: new Date(0) });
});
afterAll(() => {
  workbench.dispose();
});

const masterCheck = async (sheet: string): Promise<unknown> =>
  (await workbench.read(sheet, `B${headRows.master}`))[0]?.[0];

describe("the master check", () => {
  it.each([
    ["a take-or-pay share above 1", "minimumShare", 1.5],
    ["a term that outlives the timeline", "term", 12],
    ["text where a number belongs", "margin", "a third"],
    ["a word that is no choice", "tracing", "fifo"],
    ["a negative investment", "invested", -5],
    ["a growth of -100 %", "growth", -1],
    ["goalposts the wrong way round", "ownChipsHigh", -1],
  ] as const)("turns red with %s, and green again without", async (_, key, value) => {
    const { inputs, compare, cases } = written.sheets;
    const [[before] = []] = await workbench.read(inputs.name, inputCell(written, key, 0));
    expect(await masterCheck(compare.name)).toBe(1);
    await typeInput(written, [key, 0], value);
    expect(await masterCheck(compare.name)).toBe(0);
    expect(await masterCheck(cases[0]?.name ?? "")).toBe(0);
    await typeInput(written, [key, 0], before as string | number);
    expect(await masterCheck(compare.name)).toBe(1);
  });
});
