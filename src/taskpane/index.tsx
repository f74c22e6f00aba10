/* Opens the pane once Office is ready, or says why it cannot work here. */
import { createRoot } from "react-dom/client";
import { createScenarioWorkbook } from "../excel/create-scenario-workbook";
import { readEditedDeal } from "../excel/edited-deal";
import { readLiveMeasures, showSheet, watchScenarioWorkbook } from "../excel/live-measures";
import { writtenWorkbooks } from "../excel/written-workbook";
import { App } from "./App";
import type { ExcelActions } from "./excel-actions";
import { supportOf, type Support } from "./support";

const actions: ExcelActions = {
  createScenarioWorkbook,
  writtenWorkbooks,
  readEditedDeal,
  readLiveMeasures,
  watchScenarioWorkbook,
  showSheet,
};

const isSetSupported = (name: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);

function open(support: Support): void {
  const pane = document.getElementById("pane");
  if (pane === null) throw new Error("The page has no element #pane.");
  createRoot(pane).render(<App support={support} actions={actions} />);
}

// Office.js comes from Microsoft's servers and may not have arrived.
if ("Office" in globalThis) {
  void Office.onReady(({ host }) => {
    open(supportOf(host, isSetSupported));
  });
} else {
  open("outsideExcel");
}
