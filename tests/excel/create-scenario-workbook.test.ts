import { evaluate } from "../../src/deal/evaluate";
import { createScenarioWorkbook } from "../../src/excel/create-scenario-workbook";
import { readLiveMeasures } from "../../src/excel/live-measures";
import { showSheet } from "../../src/excel/show-sheet";
import { writtenWorkbooks, type WrittenWorkbook } from "../../src/excel/written-workbook";
import type { Workbench } from "../../src/workbench/node/create-workbench";
import { amazonAnthropic, dealWorkbench } from "./support/deal-workbench";
import { requestSizes } from "./support/requests";

const deal = amazonAnthropic();
const options = { version: "1.2.3", writtenOn: new Date("2026-05-01") };

/** Thousands of formulas are calculated, on machines that do other things as well. */
jest.setTimeout(60_000);

let workbench: Workbench;
let sizes: readonly number[];
let written: WrittenWorkbook;

beforeAll(async () => {
  workbench = await dealWorkbench();
  const sent = requestSizes(workbench.host);
  written = await createScenarioWorkbook(deal, options);
  sizes = [...sent];
});

afterAll(() => {
  workbench.dispose();
});

it("takes five requests, all below the 5 MB that Excel on the web takes", () => {
  expect(sizes).toHaveLength(5);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
});

it("names every sheet of the set", () => {
  const { about, inputs, compare, checks, sources, cases } = written.sheets;
  expect([about, inputs, compare, checks, sources].map(({ name }) => name)).toEqual([
    "About",
    "Inputs",
    "Compare",
    "Checks",
    "Sources",
  ]);
  expect(cases.map(({ name }) => name)).toEqual(deal.cases.map(({ name }) => name));
});

it("asks Excel for nothing that the host lacks", () => {
  expect([...workbench.host.interpreter.missing.keys()]).toEqual([]);
});

it("shows in the sheet what the model computes without one", async () => {
  const live = await readLiveMeasures(written);
  expect(live.cases).toEqual(deal.cases.map(({ name }) => name));
  for (const [at, { name }] of deal.cases.entries()) {
    const expected = evaluate(deal, name).measures;
    expect(live.measures.map(({ label }) => label)).toEqual(expected.map(({ label }) => label));
    for (const [row, { label, value }] of expected.entries()) {
      const shown = live.measures[row]?.values[at];
      const same = typeof shown === "number" ? Math.abs(shown - value) < 1e-9 : Number.isNaN(value);
      expect([name, label, value, shown, same]).toEqual([name, label, value, shown, true]);
    }
  }
});

it("holds all its checks", async () => {
  const { checksHold } = await readLiveMeasures(written);
  expect(checksHold).toBe(true);
});

it("can be found again, with the deal as it was written", async () => {
  expect(await writtenWorkbooks()).toEqual([written]);
});

it("is written a second time beside the first", async () => {
  const second = await createScenarioWorkbook(deal, options);
  expect(second.key).not.toBe(written.key);
  expect(second.sheets.compare.name).not.toBe(written.sheets.compare.name);
  expect((await writtenWorkbooks()).map(({ key }) => key)).toEqual([written.key, second.key]);
  const [first, again] = await Promise.all([written, second].map(readLiveMeasures));
  expect(again).toEqual(first);
});

it("brings any of its sheets to the front", async () => {
  await showSheet(written.sheets.checks);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return sheet.id;
  });
  expect(active).toBe(written.sheets.checks.id);
});
