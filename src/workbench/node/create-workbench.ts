// A whole workbench in Node: an empty workbook on a headless engine, and the genuine office.js in
// this realm, so that `Excel.run` works as it does in Excel.
//
// Inside jest the realm is the test file's: a new workbench replaces the one before.

import type { FunctionWindow } from "../functions/custom-functions";
import type { FunctionsFile } from "../functions/metadata";
import { Host } from "../host";
import type { CellValue } from "../model/cell-values";
import { createHeadlessEngine } from "./headless-engine";
import { loadOffice } from "./load-office";

export interface WorkbenchOptions {
  /** What functions.json says of the add-in's custom functions. */
  functions?: FunctionsFile;
  /** The namespace of the manifest. */
  namespace?: string;
}

export interface Workbench {
  readonly host: Host;
  /** The calculated values of a range, read by office.js. */
  read(sheet: string, address: string): Promise<CellValue[][]>;
  /** Call it when done: an engine that is left running keeps Node alive for minutes. */
  dispose(): void;
}

/**
 * Functions that the add-in associates, before or after, become functions of the grid when
 * `functions` describes them.
 */
export async function createWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { functions = { functions: [] }, namespace = "DEAL" } = options;
  const engine = createHeadlessEngine("workbench.xlsx");
  const host = new Host({ engine, namespace });
  await loadOffice((addin) => {
    host.attach(addin);
  });
  host.attachFunctions(globalThis as unknown as FunctionWindow, functions);
  return {
    host,
    read,
    dispose: () => {
      host.dispose();
    },
  };
}

async function read(sheet: string, address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}
