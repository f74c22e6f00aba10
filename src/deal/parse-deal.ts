/*
 * A deal document from the outside: every mistake is named by its field, with what would be right.
 * The shape comes from document.ts; then names must exist and dates be in order (consistency.ts).
 */
import { z } from "zod";
import { DealError } from "../core/errors";
import { inconsistencies } from "./consistency";
import { dealSchema, type Deal } from "./document";

// Generated validators would need eval, which the content security policy of a pane forbids.
z.config({ jitless: true });

const mostShown = 8;

/** @throws DealError "badInput" that lists the mistakes, a line each. */
export function parseDeal(json: unknown): Deal {
  const parsed = dealSchema.safeParse(json);
  if (!parsed.success) {
    throw refusal(parsed.error.issues.map(({ path, message }) => `${field(path)}: ${message}`));
  }
  const problems = inconsistencies(parsed.data);
  if (problems.length > 0) throw refusal(problems);
  return parsed.data;
}

/** The text of a deal file. */
export function parseDealText(text: string): Deal {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "unknown reason";
    throw new DealError("badInput", `The deal is not JSON: ${reason}.`);
  }
  return parseDeal(json);
}

/** The published JSON Schema of a deal document. */
export function dealJsonSchema(): object {
  return {
    ...z.toJSONSchema(dealSchema, { io: "input" }),
    title: "A circular deal, as Dealloop reads it",
  };
}

function refusal(problems: readonly string[]): DealError {
  const shown = problems.slice(0, mostShown);
  const more = problems.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  return new DealError("badInput", `The deal cannot be used:\n${lines.join("\n")}`);
}

/** instruments[0].payments[1].date */
function field(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (before, part) =>
      typeof part === "number" ? `${before}[${part}]` : `${before}${before && "."}${String(part)}`,
    "",
  );
  return text || "the document";
}
