/* The scenario workbooks that the open file holds already. */
import { useEffect, useState } from "react";
import { excelProblem } from "../../excel/excel-problem";
import type { WrittenWorkbook } from "../../excel/written-workbook";
import { useExcelActions } from "../excel-actions";

export interface Found {
  readonly workbooks: readonly WrittenWorkbook[];
  /** Why the file could not be looked through. */
  readonly problem?: string;
}

export function useWrittenWorkbooks(): Found {
  const { writtenWorkbooks } = useExcelActions();
  const [found, setFound] = useState<Found>({ workbooks: [] });
  useEffect(() => {
    let wanted = true;
    writtenWorkbooks().then(
      (workbooks) => {
        if (wanted) setFound({ workbooks });
      },
      (error: unknown) => {
        if (wanted) setFound({ workbooks: [], problem: excelProblem(error).message });
      },
    );
    return () => {
      wanted = false;
    };
  }, [writtenWorkbooks]);
  return found;
}
