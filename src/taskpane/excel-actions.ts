/*
 * What the pane asks of Excel, as one interface, so that the pane can be shown without a workbook. The
 * add-in gives it the functions of src/excel.
 */
import { createContext, useContext } from "react";
import type { createScenarioWorkbook } from "../excel/create-scenario-workbook";
import type { readEditedDeal } from "../excel/edited-deal";
import type { readLiveMeasures, watchScenarioWorkbook, showSheet } from "../excel/live-measures";
import type { writtenWorkbooks } from "../excel/written-workbook";

export interface ExcelActions {
  readonly createScenarioWorkbook: typeof createScenarioWorkbook;
  readonly writtenWorkbooks: typeof writtenWorkbooks;
  readonly readEditedDeal: typeof readEditedDeal;
  readonly readLiveMeasures: typeof readLiveMeasures;
  readonly watchScenarioWorkbook: typeof watchScenarioWorkbook;
  readonly showSheet: typeof showSheet;
}

export const ExcelActionsContext = createContext<ExcelActions | undefined>(undefined);

export function useExcelActions(): ExcelActions {
  const actions = useContext(ExcelActionsContext);
  if (actions === undefined) throw new Error("The pane was shown without its Excel actions.");
  return actions;
}
