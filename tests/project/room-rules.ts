/*
 * The rooms of src/ and what each may import of the others. docs/architecture.md draws the same
 * table and says why.
 */
import { type Import } from "./import-graph";

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  language: [],
  deal: ["language", "core"],
  catalogue: [],
  functions: ["core", "catalogue"],
  workbook: ["language", "deal", "core", "catalogue"],
  excel: ["workbook", "deal"],
  xlsx: ["workbook", "deal"],
  taskpane: ["excel", "workbook", "deal", "core"],
  commands: ["excel"],
  cli: ["xlsx", "workbook", "deal", "functions", "catalogue"],
  workbench: [],
};

/** The pane reads the catalogue as data, typed; the rest of that room makes it, from functions. */
const DATA = ["catalogue.json", "catalogue.ts", "catalogue-entry.ts"].map(
  (file) => `src/catalogue/${file}`,
);

/** Whoever may ask a deal may know the error it answers with. */
const ERROR = "src/core/errors.ts";

/** The browser's office.js is never bundled: pages load it from Microsoft, the workbench serves it. */
const OFFICE_CLIENT = "@microsoft/office-js";

const room = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

function isAllowed({ from, to }: Import): boolean {
  const [here, there] = [room(from) ?? "", room(to)];
  if (there === undefined) return !to.startsWith(OFFICE_CLIENT);
  const known = [here, ...(MAY_IMPORT[here] ?? [])];
  if (to === ERROR) return known.includes("deal") || known.includes("core");
  return known.includes(there) || (here === "taskpane" && DATA.includes(to));
}

/** The imports that cross a wall, as `file imports file`. */
export function forbiddenImports(imports: readonly Import[]): string[] {
  return imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`);
}

export const rooms = Object.keys(MAY_IMPORT);
