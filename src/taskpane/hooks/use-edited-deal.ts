/* Taking a written deal up again, with what was typed into its sheet of inputs since. */
import type { Deal } from "../../deal/document";
import { excelProblem } from "../../excel/excel-problem";
import type { WrittenWorkbook } from "../../excel/written-workbook";
import { useExcelActions } from "../excel-actions";

export interface TakenUp {
  readonly deal: Deal;
  /** What of the sheet could not be taken over, a sentence each. */
  readonly problems: readonly string[];
}

export function useEditedDeal(): (workbook: WrittenWorkbook) => Promise<TakenUp> {
  const { readEditedDeal } = useExcelActions();
  return async (workbook) => {
    try {
      return await readEditedDeal(workbook);
    } catch (error) {
      // Without its sheet of inputs there is still the deal as it was written.
      return { deal: workbook.deal, problems: [excelProblem(error).message] };
    }
  };
}
