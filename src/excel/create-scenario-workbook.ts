/*
 * The pane's Create button: a deal becomes scenario sheets of the open workbook, which carries the
 * deal document from then on. Five context.sync(); see add-planned-sheets.ts.
 */
import type { Deal } from "../deal/document";
import type { SheetRole, WorkbookPlan } from "../workbook/plan";
import { scenarioPlan } from "../workbook/scenario-plan";
import { addPlannedSheets } from "./add-planned-sheets";
import type { SheetRef } from "./sheet-ref";
import { freeKey, settingText, type WrittenSheets, type WrittenWorkbook } from "./written-workbook";

export interface CreateOptions {
  /** Of the add-in. */
  readonly version: string;
  readonly writtenOn: Date;
  /** Of the add-in's functions; DEAL when left out. */
  readonly namespace?: string;
  /** Called with 0 to 1 and what is being done. */
  readonly onProgress?: (share: number, doing: string) => void;
  /** Heeded between two requests to Excel. */
  readonly signal?: AbortSignal;
}

/**
 * Adds the scenario sheets of a deal to the open workbook. Nothing that was there is touched; a
 * failure or a cancel leaves nothing behind and rejects with an ExcelProblem.
 */
export async function createScenarioWorkbook(
  deal: Deal,
  { onProgress, signal, ...stamp }: CreateOptions,
): Promise<WrittenWorkbook> {
  const { version } = stamp;
  const { key, plan, sheets } = await addPlannedSheets({
    plan: (taken) => scenarioPlan(deal, { taken, ...stamp }),
    settingKey: freeKey,
    settingValue: (added, written) =>
      settingText({ deal, version, sheets: byRole(written, added) }),
    show: "compare",
    onProgress,
    signal,
  });
  return { key, deal, version, sheets: byRole(plan, sheets) };
}

function byRole(plan: WorkbookPlan, sheets: readonly SheetRef[]): WrittenSheets {
  const ofRole = (role: SheetRole) =>
    sheets.filter((_, index) => plan.sheets[index]?.role === role);
  const only = (role: SheetRole): SheetRef => {
    const [sheet] = ofRole(role);
    if (!sheet) throw new RangeError(`The plan has no sheet of role ${role}.`);
    return sheet;
  };
  return {
    about: only("about"),
    inputs: only("inputs"),
    compare: only("compare"),
    checks: only("checks"),
    sources: only("sources"),
    cases: ofRole("case"),
  };
}
