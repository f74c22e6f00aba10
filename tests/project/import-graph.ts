/*
 * Who imports whom, as the compiler reads it: types count like values, since a room that knows
 * another's types knows the room.
 */
import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { root, textOf } from "./source-files";

export interface Import {
  readonly from: string;
  /** A path below the root, or the name of a package. */
  readonly to: string;
}

/** What a specifier may leave out. */
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

const isFile = (path: string): boolean =>
  existsSync(join(root, path)) && statSync(join(root, path)).isFile();

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  return ENDINGS.map((ending) => path + ending).find(isFile) ?? path;
}

export function importsOf(path: string): Import[] {
  return ts
    .preProcessFile(textOf(path), true, true)
    .importedFiles.map(({ fileName }) => ({ from: path, to: resolved(path, fileName) }));
}

/** A way round through the imports, as `a → b → a`; undefined when there is none. */
export function cycleIn(imports: readonly Import[]): string | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const finished = new Set<string>();

  const visit = (file: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(" → ");
    if (finished.has(file)) return undefined;
    const cycle = firstDefined(next.get(file) ?? [], (to) => visit(to, [...trail, file]));
    finished.add(file);
    return cycle;
  };
  return firstDefined([...next.keys()], (file) => visit(file, []));
}

/** The first answer there is; what comes after it is not asked. */
function firstDefined<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Answer | undefined,
): Answer | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
