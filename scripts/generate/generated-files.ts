/*
 * Every file that is derived, as text by path: from the custom functions the metadata for Excel, the
 * catalogue for the pane and the docs pages; from the deal document its JSON Schema.
 */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogueEntry, type CatalogueEntry } from "../../src/catalogue/catalogue-entry";
import { excelMetadata, type GeneratedFunction } from "../../src/catalogue/excel-metadata";
import { functionPage, indexPage } from "../../src/catalogue/function-page";
import type { FunctionSpec } from "../../src/catalogue/function-spec";
import { pageName } from "../../src/catalogue/names";
import { dealJsonSchema } from "../../src/deal/parse-deal";
import { specs } from "../../src/functions/index";
import { readDeclarations } from "./read-declarations";

const root = path.resolve(__dirname, "../..");
const docsFolder = "docs/functions";

interface CataloguedFunction {
  readonly generated: GeneratedFunction;
  readonly spec: FunctionSpec;
  readonly entry: CatalogueEntry;
}

/** Path from the root, with the text that belongs there. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const functions = await cataloguedFunctions();
  const entries = functions.map(({ entry }) => entry);
  return new Map([
    ["src/functions/functions.json", json(excelMetadata(functions))],
    ["assets/deal.schema.json", json(dealJsonSchema())],
    ["src/catalogue/catalogue.json", json({ functions: entries })],
    [`${docsFolder}/index.md`, indexPage(entries)],
    ...entries.map((entry): [string, string] => [
      `${docsFolder}/${pageName(entry.id)}.md`,
      functionPage(entry, entries),
    ]),
  ]);
}

/** Pages of functions that are no more. */
export function leftOverPages(files: ReadonlyMap<string, string>): string[] {
  return filesIn(docsFolder).filter((file) => !files.has(file));
}

/** Absolute paths of the sources that hold a custom function. */
export function functionFiles(): string[] {
  return filesIn("src/functions")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(root, file))
    .filter((file) => readFileSync(file, "utf8").includes("* @customfunction"));
}

/** What stands in a file now; nothing when it is missing. */
export function presentText(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), "utf8");
  } catch {
    return undefined;
  }
}

async function cataloguedFunctions(): Promise<CataloguedFunction[]> {
  const sources = await readDeclarations(functionFiles());
  const unlisted = sources.find(({ generated }) => specs[generated.id] === undefined);
  if (unlisted) throw new Error(`${unlisted.generated.id} is not in src/functions/index.ts.`);
  return Object.entries(specs).map(([id, spec]) => {
    const source = sources.find(({ generated }) => generated.id === id);
    if (source === undefined) throw new Error(`${id}: no source says @customfunction ${id}.`);
    const entry = catalogueEntry(source.declaration, spec);
    return { generated: source.generated, spec, entry };
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)))
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
