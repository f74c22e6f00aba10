/*
 * An empty workbook with the add-in's custom functions, and a deal to write into it.
 */
import type { Deal } from "../../../src/deal/document";
import { templates } from "../../../src/deal/templates";
import { specs } from "../../../src/functions/index";
import functionsFile from "../../../src/functions/functions.json";
import type { FunctionsFile } from "../../../src/workbench/functions/metadata";
import { createWorkbench, type Workbench } from "../../../src/workbench/node/create-workbench";

export async function dealWorkbench(): Promise<Workbench> {
  const functions = functionsFile as FunctionsFile;
  const workbench = await createWorkbench({ functions, namespace: "DEAL" });
  for (const [id, { call }] of Object.entries(specs)) CustomFunctions.associate(id, call);
  return workbench;
}

export function amazonAnthropic(): Deal {
  const [deal] = templates;
  if (!deal) throw new RangeError("No template.");
  return deal;
}
