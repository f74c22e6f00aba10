/* `templates`: the deals that come with Dealloop, each with the question it answers. */
import { templates } from "../deal/templates";
import { exitCodes, type Terminal } from "./terminal";

export function templatesCommand(
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): number {
  const listed = templates.map(({ id, title, question }) => ({ id, title, question }));
  if (json === true) terminal.answer(JSON.stringify(listed, undefined, 2));
  else
    for (const { id, title, question } of listed)
      terminal.answer(`${id}\n  ${title}\n  ${question}\n`);
  return exitCodes.done;
}
