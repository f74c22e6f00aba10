/* The measures of a written workbook as its sheets show them now, read again after every edit. */
import { useEffect, useState } from "react";
import { excelProblem } from "../../excel/excel-problem";
import type { LiveMeasures } from "../../excel/live-measures";
import type { WrittenWorkbook } from "../../excel/written-workbook";
import { useExcelActions, type ExcelActions } from "../excel-actions";

export interface Live {
  /** The last reading; undefined until there is one. */
  readonly measures?: LiveMeasures;
  /** How often they were read again because of an edit. */
  readonly updates: number;
  readonly problem?: string;
}

export function useLiveMeasures(workbook: WrittenWorkbook): Live {
  const actions = useExcelActions();
  const [live, setLive] = useState<Live>({ updates: 0 });
  useEffect(() => follow(actions, workbook, setLive), [actions, workbook]);
  return live;
}

type SetLive = (next: (before: Live) => Live) => void;

/** Reads now and after each edit, one reading at a time; returns what ends it. */
function follow(actions: ExcelActions, workbook: WrittenWorkbook, setLive: SetLive): () => void {
  let wanted = true;
  const fail = (error: unknown) => {
    if (wanted) setLive((before) => ({ ...before, problem: excelProblem(error).message }));
  };
  const read = async (isUpdate: boolean) => {
    const measures = await actions.readLiveMeasures(workbook);
    if (wanted) {
      setLive(({ updates }) => ({ measures, updates: updates + (isUpdate ? 1 : 0) }));
    }
  };
  let reading = read(false).catch(fail);
  const watching = actions.watchScenarioWorkbook(workbook, () => {
    reading = reading.then(() => (wanted ? read(true) : undefined)).catch(fail);
  });
  watching.catch(fail);
  return () => {
    wanted = false;
    // The watch may still be on its way when the screen closes; a workbook that has gone is no loss.
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
