/*
 * Sends the steps of all sheets in as few requests as their size allows: one context.sync() for each
 * 4 MB, since Excel on the web refuses 5 MB.
 */
import type { SheetPlan, WorkbookPlan } from "../workbook/plan";
import { throwIfCancelled } from "./excel-problem";
import type { SheetRef } from "./sheet-ref";
import type { WriteStep } from "./write-step";

/** A step and the sheet, by its place in the plan, that it writes to. */
export interface PlacedStep extends WriteStep {
  readonly sheet: number;
}

/** What else goes with the last request. */
export type Finish = (context: Excel.RequestContext) => void;

interface Sending {
  readonly sheets: readonly SheetRef[];
  readonly signal: AbortSignal | undefined;
  readonly finish: Finish | undefined;
}

type StepsOf = (sheet: SheetPlan) => readonly WriteStep[];

/** The steps of every sheet, all sheets for the first kind before any for the next. */
export function placedSteps(plan: WorkbookPlan, ...kinds: readonly StepsOf[]): PlacedStep[] {
  return kinds.flatMap((stepsOf) =>
    plan.sheets.flatMap((planned, sheet) => stepsOf(planned).map((step) => ({ ...step, sheet }))),
  );
}

export async function sendSteps(
  steps: readonly PlacedStep[],
  { sheets, signal, finish }: Sending,
): Promise<void> {
  const requests = blocks(steps);
  for (const [index, block] of requests.entries()) {
    throwIfCancelled(signal);
    await sendBlock(block, sheets, index === requests.length - 1 ? finish : undefined);
  }
}

/** Below the 5 MB of Excel on the web, envelope included. */
const blockBytes = 4_000_000;

/** The steps in their order, in as few blocks as fit; at least one. */
export function blocks<Step extends { readonly bytes: number }>(
  steps: readonly Step[],
  limit = blockBytes,
): readonly (readonly Step[])[] {
  const filled: Step[][] = [];
  let block: Step[] = [];
  let bytes = 0;
  for (const step of steps) {
    if (block.length > 0 && bytes + step.bytes > limit) {
      filled.push(block);
      block = [];
      bytes = 0;
    }
    block.push(step);
    bytes += step.bytes;
  }
  return [...filled, block];
}

function sendBlock(
  block: readonly PlacedStep[],
  refs: readonly SheetRef[],
  finish: Finish | undefined,
): Promise<void> {
  // A user who begins to type meanwhile holds the writing up, but does not break it off.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const sheets = refs.map(({ id }) => worksheets.getItem(id));
    for (const step of block) {
      const sheet = sheets[step.sheet];
      if (sheet) step.apply(sheet);
    }
    finish?.(context);
    await context.sync();
  });
}
