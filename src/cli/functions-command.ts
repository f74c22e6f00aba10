/* `functions`: the custom functions with their arguments and a sentence each. */
import { catalogue } from "../catalogue/catalogue";
import type { ParameterEntry } from "../catalogue/catalogue-entry";
import { exitCodes, type Terminal } from "./terminal";

export function functionsCommand(
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): number {
  if (json === true) {
    const listed = catalogue.map(({ id, category, summary }) => ({ id, category, summary }));
    terminal.answer(JSON.stringify(listed, undefined, 2));
  } else {
    for (const { id, parameters, summary } of catalogue)
      terminal.answer(`${id}(${parameters.map(shown).join(", ")})\n  ${summary}`);
  }
  return exitCodes.done;
}

/** Square brackets around what may be left out, as in Excel's own help. */
function shown({ name, optional }: ParameterEntry): string {
  return optional ? `[${name}]` : name;
}
