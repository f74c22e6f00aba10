// What a load() asks for, as a tree of names: ["address", "format/fill/color"].

import { scriptName } from "./member-names";
import { shape, type ModelObject } from "./object-shape";
import type { QueryInfo } from "./protocol";

export interface Selection {
  [name: string]: Selection;
}

const EVERYTHING = new Set(["*", "$all"]);

export function selectionOf(query: QueryInfo): Selection {
  const tree: Selection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = tree;
    for (const name of path.split("/")) node = node[name] ??= {};
  }
  return tree;
}

/** The names to answer of one object: those asked for, and all scalars of a bare load(). */
export function namesIn(selection: Selection, scalars: readonly string[]): string[] {
  const asked = Object.keys(selection);
  const named = asked.filter((name) => !EVERYTHING.has(name)).map(scriptName);
  const all = named.length === 0 || asked.some((name) => EVERYTHING.has(name));
  return [...new Set([...named, ...(all ? scalars : [])])];
}

/** A selection by script names, whatever case the wire had. */
export function childSelection(selection: Selection, name: string): Selection {
  const key = Object.keys(selection).find((asked) => scriptName(asked) === name);
  return (key === undefined ? undefined : selection[key]) ?? {};
}

/** Splits the names that a collection itself answers from those meant for its items. */
export function splitForItems(
  selection: Selection,
  own: readonly string[],
): { own: string[]; items: Selection | null } {
  const names = Object.keys(selection);
  const answered = names.filter((name) => own.includes(scriptName(name)));
  const rest = names.filter((name) => name !== "items" && !answered.includes(name));
  const items: Selection = { ...selection["items"] };
  for (const name of rest) items[name] = selection[name] ?? {};
  const wanted = answered.length === 0 || rest.length > 0 || "items" in selection;
  return { own: answered, items: wanted ? items : null };
}

/** Whether the answer holds values that are only right when calculation has finished. */
export function needsCalculation(target: ModelObject | null, selection: Selection): boolean {
  if (!target) return false;
  const { calculated, objects, scalars } = shape(target);
  if (target.items) {
    const { own, items } = splitForItems(selection, scalars);
    if (own.some((name) => calculated.includes(scriptName(name)))) return true;
    return items !== null && target.items.some((item) => needsCalculation(item, items));
  }
  return namesIn(selection, scalars).some((name) => {
    if (calculated.includes(name)) return true;
    if (!objects.includes(name)) return false;
    const child = (target as unknown as Record<string, unknown>)[name] as ModelObject | null;
    return needsCalculation(child, childSelection(selection, name));
  });
}
