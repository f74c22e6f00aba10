/*
 * Adds the sheets of a plan to the open workbook, all or none. Five context.sync() whatever the size:
 * read what is there, add sheets, write cells, write looks, write rules, charts and the settings
 * entry; one more for each further 4 MB of the last three. Needs ExcelApi 1.9.
 */
import type { SheetPlan, WorkbookPlan } from "../workbook/plan";
import { blankSteps } from "./blank-steps";
import { cellSteps } from "./cell-steps";
import { chartSteps } from "./chart-steps";
import { excelProblem, structureProtected, throwIfCancelled } from "./excel-problem";
import { lookSteps } from "./look-steps";
import { pageSteps } from "./page-steps";
import { ruleSteps } from "./rule-steps";
import type { SheetRef } from "./sheet-ref";
import { placedSteps, sendSteps, type Finish, type PlacedStep } from "./send-steps";
import { takeBack, type Added, type Before } from "./take-back";

export interface Writing {
  /** The plan for a workbook that has sheets of these names already. */
  readonly plan: (taken: readonly string[]) => WorkbookPlan;
  readonly settingKey: (taken: readonly string[]) => string;
  readonly settingValue: (sheets: readonly SheetRef[], plan: WorkbookPlan) => string;
  /** The role of the sheet that is shown in the end. */
  readonly show: SheetPlan["role"];
  readonly onProgress?: ((share: number, doing: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface AddedSheets {
  readonly key: string;
  readonly plan: WorkbookPlan;
  /** In the plan's order. */
  readonly sheets: readonly SheetRef[];
}

/** Rejects with an ExcelProblem that says what was left behind, which is nothing unless it says so. */
export async function addPlannedSheets(writing: Writing): Promise<AddedSheets> {
  const { before, plan, key } = await prepare(writing);
  let added: Added = { names: plan.sheets.map(({ name }) => name), ids: undefined, key };
  try {
    proceed(writing, 0.1, "Adding sheets");
    const sheets = await addSheets(plan);
    added = { ...added, ids: sheets.map(({ id }) => id) };
    await writeSheets(writing, { plan, sheets, before, key });
    writing.onProgress?.(1, "Done");
    return { key, plan, sheets };
  } catch (error) {
    throw excelProblem(error, await outcome(before, added));
  }
}

async function prepare(writing: Writing) {
  try {
    proceed(writing, 0, "Reading the workbook");
    const before = await readBefore();
    const plan = writing.plan(before.sheets.map(({ name }) => name));
    return { before, plan, key: writing.settingKey(before.settingKeys) };
  } catch (error) {
    throw excelProblem(error, nothingLeft);
  }
}

/** Unlike all that follows, this is refused while a cell is being edited, so that the pane can say so. */
function readBefore(): Promise<Before> {
  return Excel.run(async (context) => {
    const { worksheets, settings, application, protection } = context.workbook;
    worksheets.load("items/id,items/name");
    settings.load("items/key");
    application.load("calculationMode");
    protection.load("protected");
    const active = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    if (protection.protected) throw structureProtected();
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      activeId: active.id,
      settingKeys: settings.items.map(({ key }) => key),
      calculatesByHand: application.calculationMode === "Manual",
    };
  });
}

/** A batch of their own, so that a failure later on knows what to remove. */
function addSheets({ sheets }: WorkbookPlan): Promise<readonly SheetRef[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const added = sheets.map(({ name }) => context.workbook.worksheets.add(name).load("id,name"));
    await context.sync();
    return added.map(({ id, name }) => ({ id, name }));
  });
}

interface Target {
  readonly plan: WorkbookPlan;
  readonly sheets: readonly SheetRef[];
  readonly before: Before;
  readonly key: string;
}

async function writeSheets(writing: Writing, target: Target): Promise<void> {
  const { plan, sheets, before, key } = target;
  const send = (steps: readonly PlacedStep[], finish?: Finish) =>
    sendSteps(steps, { sheets, signal: writing.signal, finish });
  proceed(writing, 0.2, "Writing formulas");
  await send(placedSteps(plan, blankSteps, cellSteps));
  proceed(writing, 0.5, "Formatting");
  await send(placedSteps(plan, lookSteps));
  proceed(writing, 0.8, "Adding charts and input rules");
  await send(placedSteps(plan, ruleSteps, chartSteps, pageSteps), ({ workbook }) => {
    workbook.settings.add(key, writing.settingValue(sheets, plan));
    if (before.calculatesByHand) calculate(workbook, sheets);
    const shown = plan.sheets.findIndex(({ role }) => role === writing.show);
    workbook.worksheets.getItem(sheets[shown]?.id ?? before.activeId).activate();
  });
}

/** Where the user calculates by hand, our sheets are calculated, and only ours. */
function calculate({ worksheets }: Excel.Workbook, sheets: readonly SheetRef[]): void {
  // Twice, since the first sheets show checks that stand on the last.
  for (const { id } of [...sheets, ...sheets]) worksheets.getItem(id).calculate(true);
}

function proceed({ onProgress, signal }: Writing, share: number, doing: string): void {
  throwIfCancelled(signal);
  onProgress?.(share, doing);
}

const nothingLeft = "Nothing was added to the workbook.";

/** Takes back what was added and says what is left. */
async function outcome(before: Before, added: Added): Promise<string> {
  try {
    await takeBack(before, added);
    return nothingLeft;
  } catch {
    const names = added.names.map((name) => `“${name}”`).join(", ");
    return `Some of it was added and could not be removed: delete the sheets ${names} if they are there.`;
  }
}
