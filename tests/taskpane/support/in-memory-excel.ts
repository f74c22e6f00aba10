/*
 * Excel as the pane sees it, without a workbook: what is created is remembered, measured by the
 * model, and can be edited, refused and kept waiting. The real one is tested in tests/excel and in
 * the browser.
 */
import type { Deal } from "../../../src/deal/document";
import { evaluate } from "../../../src/deal/evaluate";
import { cancelled } from "../../../src/excel/excel-problem";
import type { FailingCheck } from "../../../src/excel/live-checks";
import type { LiveMeasures } from "../../../src/excel/live-measures";
import { sheetGone } from "../../../src/excel/show-sheet";
import type { SheetRef, WrittenWorkbook } from "../../../src/excel/written-workbook";
import type { ExcelActions } from "../../../src/taskpane/excel-actions";
import { formatValue } from "../../../src/taskpane/text/format-value";

export interface InMemoryExcel {
  readonly actions: ExcelActions;
  readonly written: WrittenWorkbook[];
  readonly shownSheets: string[];
  /** Makes the next creation fail with this. */
  refuseNext: (error: Error) => void;
  /** Makes creations wait; the function returned lets them go on. */
  hold: () => () => void;
  /** Somebody types into the sheets, so that the deal's numbers become those of another one. */
  edit: (changed: Deal, failing?: readonly FailingCheck[]) => void;
  /** How many follow the sheets just now. */
  watcherCount: () => number;
  /** Somebody deletes the sheets. */
  loseSheets: () => void;
}

export function inMemoryExcel(): InMemoryExcel {
  const written: WrittenWorkbook[] = [];
  const shownSheets: string[] = [];
  const watchers = new Set<() => void>();
  let edited: { deal: Deal; failing: readonly FailingCheck[] } | undefined;
  let refusal: Error | undefined;
  let gate = Promise.resolve();
  let lost = false;

  const actions: ExcelActions = {
    async createScenarioWorkbook(deal, { version, onProgress, signal }) {
      onProgress?.(0.5, "Writing the case sheets");
      await gate;
      if (signal?.aborted) throw cancelled();
      const error = refusal;
      refusal = undefined;
      if (error) throw error;
      const workbook = workbookOf(deal, version, written.length + 1);
      written.push(workbook);
      return workbook;
    },
    writtenWorkbooks: () => Promise.resolve([...written]),
    readEditedDeal: ({ deal, sheets }) =>
      lost
        ? Promise.reject(sheetGone(sheets.inputs))
        : Promise.resolve({ deal: edited?.deal ?? deal, problems: [] }),
    readLiveMeasures: ({ deal, sheets }) =>
      lost
        ? Promise.reject(sheetGone(sheets.compare))
        : Promise.resolve(liveMeasures(edited?.deal ?? deal, edited?.failing ?? [])),
    watchScenarioWorkbook(_workbook, onChange) {
      watchers.add(onChange);
      return Promise.resolve(() => {
        watchers.delete(onChange);
        return Promise.resolve();
      });
    },
    showSheet({ name }) {
      shownSheets.push(name);
      return Promise.resolve();
    },
  };
  return {
    actions,
    written,
    shownSheets,
    refuseNext(error) {
      refusal = error;
    },
    hold() {
      let letGo: () => void = () => undefined;
      gate = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
    edit(deal, failing = []) {
      edited = { deal, failing };
      for (const watcher of watchers) watcher();
    },
    watcherCount: () => watchers.size,
    loseSheets() {
      lost = true;
    },
  };
}

function workbookOf(deal: Deal, version: string, number: number): WrittenWorkbook {
  const sheet = (name: string): SheetRef => {
    const free = number === 1 ? name : `${name} ${number}`;
    return { id: free, name: free };
  };
  return {
    key: `set ${number}`,
    deal,
    version,
    sheets: {
      about: sheet("About"),
      inputs: sheet("Inputs"),
      compare: sheet("Compare"),
      checks: sheet("Checks"),
      sources: sheet("Sources"),
      cases: deal.cases.map(({ name }) => sheet(name)),
    },
  };
}

function liveMeasures(deal: Deal, failing: readonly FailingCheck[]): LiveMeasures {
  const cases = deal.cases.map(({ name }) => evaluate(deal, name));
  const measures = (cases[0]?.measures ?? []).map((first, index) => {
    const values = cases.map(({ measures: all }) => all[index]?.value ?? NaN);
    return {
      label: first.label,
      unit: first.unit,
      values: values.map((value) => (Number.isNaN(value) ? "#DIV/0!" : value)),
      texts: values.map((value) => (Number.isNaN(value) ? "#DIV/0!" : formatValue(value, first))),
    };
  });
  const names = cases.map(({ caseName }) => caseName);
  return { cases: names, measures, checksHold: failing.length === 0, failing };
}
