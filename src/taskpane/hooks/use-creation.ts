/* Writing a deal into the workbook: started, followed, stopped, and what became of it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Deal } from "../../deal/document";
import { excelProblem, type ExcelProblem } from "../../excel/excel-problem";
import type { WrittenWorkbook } from "../../excel/written-workbook";
import { useExcelActions } from "../excel-actions";
import { namespaceOf } from "../namespace";
import { version } from "../version";

export type Creation =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly share: number; readonly doing: string }
  | { readonly state: "failed"; readonly problem: ExcelProblem };

export interface CreationControl {
  readonly creation: Creation;
  readonly create: (deal: Deal) => Promise<void>;
  readonly cancel: () => void;
  /** Back to before anything was started. */
  readonly dismiss: () => void;
}

const idle: Creation = { state: "idle" };
const starting: Creation = { state: "running", share: 0, doing: "Preparing the sheets" };

export function useCreation(onCreated: (workbook: WrittenWorkbook) => void): CreationControl {
  const { createScenarioWorkbook } = useExcelActions();
  const [creation, setCreation] = useState<Creation>(idle);
  const abort = useRef<AbortController>();
  const cancel = useCallback(() => {
    abort.current?.abort();
  }, []);
  useEffect(() => cancel, [cancel]);

  const create = async (deal: Deal) => {
    const controller = new AbortController();
    abort.current = controller;
    setCreation(starting);
    try {
      const workbook = await createScenarioWorkbook(deal, {
        version,
        namespace: namespaceOf(window.location.href),
        writtenOn: new Date(),
        onProgress: (share, doing) => {
          setCreation({ state: "running", share, doing });
        },
        signal: controller.signal,
      });
      onCreated(workbook);
    } catch (error) {
      const problem = excelProblem(error);
      setCreation(problem.cancelled ? idle : { state: "failed", problem });
    }
  };
  const dismiss = () => {
    setCreation(idle);
  };
  return { creation, create, cancel, dismiss };
}
