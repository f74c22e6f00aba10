/*
 * The deal that a command is about: the id of a template, a path, or `-` for the standard input.
 * A file wins over a template of the same name only when it is written as a path.
 */
import type { Deal } from "../deal/document";
import { parseDealText } from "../deal/parse-deal";
import { templates } from "../deal/templates";
import { unknownName } from "./nearest-names";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

const isPath = (wanted: string): boolean => /[\\/]|\.json$/i.test(wanted);

export function readDeal(wanted: string, terminal: Terminal): Deal {
  if (wanted === "-") return parseDealText(terminal.readInput());
  if (isPath(wanted)) return parseDealText(fileText(wanted, terminal));
  const template = templates.find(({ id }) => id === wanted);
  if (template !== undefined) return template;
  const names = templates.map(({ id }) => id);
  throw new UsageError(
    `${unknownName("template", wanted, names)}\n` +
      "Give the id of a template (see `templates`), a path such as ./deal.json, or - to read a deal " +
      "from the standard input.",
  );
}

function fileText(path: string, terminal: Terminal): string {
  try {
    return terminal.readFile(path);
  } catch (error) {
    // Node says `ENOENT: no such file or directory, open 'path'`; the path is said already.
    const reason = error instanceof Error ? error.message.split(",")[0] : undefined;
    throw new UsageError(`The deal file "${path}" cannot be read: ${reason ?? "unknown reason"}.`);
  }
}
