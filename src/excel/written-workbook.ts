/*
 * The scenario sets of the open workbook. Each has one entry in the workbook's settings: the deal
 * document and the sheets it was written to, so that the pane can pick it up again after the file has
 * been saved, sent and opened elsewhere. One context.sync().
 */
import { z } from "zod";
import type { Deal } from "../deal/document";
import { parseDeal } from "../deal/parse-deal";
import { excelProblem } from "./excel-problem";
import { presentSheet, type SheetRef } from "./sheet-ref";

export type { SheetRef } from "./sheet-ref";

/** A scenario set, with its sheets as they are called now. */
export interface WrittenWorkbook {
  /** Of its entry in the workbook's settings. */
  readonly key: string;
  readonly deal: Deal;
  /** Of the add-in that wrote it. */
  readonly version: string;
  readonly sheets: WrittenSheets;
}

export interface WrittenSheets {
  readonly about: SheetRef;
  readonly inputs: SheetRef;
  readonly compare: SheetRef;
  readonly checks: SheetRef;
  readonly sources: SheetRef;
  /** In the order of the deal's cases. */
  readonly cases: readonly SheetRef[];
}

const keyPrefix = "dealloop.scenario-workbook.";

const sheetRef = z.object({ id: z.string().min(1), name: z.string().min(1) });
const entrySchema = z.object({
  version: z.string(),
  deal: z.unknown(),
  sheets: z.object({
    about: sheetRef,
    inputs: sheetRef,
    compare: sheetRef,
    checks: sheetRef,
    sources: sheetRef,
    cases: z.array(sheetRef),
  }),
});

/** A key that no other set has. */
export function freeKey(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(keyPrefix + String(number))) number++;
  return keyPrefix + String(number);
}

/** What is stored under the key. */
export function settingText({ deal, version, sheets }: Omit<WrittenWorkbook, "key">): string {
  return JSON.stringify({ version, deal, sheets });
}

/**
 * The scenario sets found in the open workbook, as they were written. Those whose Compare sheet is
 * gone, or whose entry somebody has spoiled, are left out.
 */
export async function writtenWorkbooks(): Promise<readonly WrittenWorkbook[]> {
  try {
    const { settings, present } = await settingsAndSheets();
    return settings
      .filter(({ key }) => key.startsWith(keyPrefix))
      .flatMap(({ key, value }) => readEntry(key, value) ?? [])
      .flatMap((written) => withPresentSheets(written, present) ?? []);
  } catch (error) {
    throw excelProblem(error);
  }
}

function settingsAndSheets() {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.load("items/key,items/value");
    worksheets.load("items/id,items/name");
    await context.sync();
    return {
      settings: settings.items.map(({ key, value }) => ({ key, value: value as unknown })),
      present: worksheets.items.map(({ id, name }) => ({ id, name })),
    };
  });
}

function readEntry(key: string, value: unknown): WrittenWorkbook | undefined {
  try {
    const { deal, ...rest } = entrySchema.parse(JSON.parse(String(value)));
    return { key, deal: parseDeal(deal), ...rest };
  } catch {
    // Settings can be edited by anybody; an entry that makes no sense is nobody's scenario set.
    return undefined;
  }
}

function withPresentSheets(
  written: WrittenWorkbook,
  present: readonly SheetRef[],
): WrittenWorkbook | undefined {
  const { about, inputs, compare, checks, sources, cases } = written.sheets;
  if (!presentSheet(compare, present)) return undefined;
  const now = (sheet: SheetRef) => presentSheet(sheet, present) ?? sheet;
  return {
    ...written,
    sheets: {
      about: now(about),
      inputs: now(inputs),
      compare: now(compare),
      checks: now(checks),
      sources: now(sources),
      cases: cases.map(now),
    },
  };
}
