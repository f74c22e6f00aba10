/* `evaluate`: the measures of a deal's cases, as a table or as JSON. */
import type { Deal } from "../deal/document";
import { evaluate } from "../deal/evaluate";
import { evaluationJson } from "./evaluation-json";
import { evaluationReport } from "./evaluation-report";
import { unknownName } from "./nearest-names";
import { readDeal } from "./read-deal";
import { exitCodes, type Terminal } from "./terminal";
import { UsageError } from "./usage-error";

export interface EvaluateOptions {
  readonly case?: string;
  readonly json?: boolean;
}

export function evaluateCommand(
  wanted: string,
  { case: caseName, json }: EvaluateOptions,
  terminal: Terminal,
): number {
  const deal = readDeal(wanted, terminal);
  const cases = caseNames(deal, caseName).map((name) => evaluate(deal, name));
  if (json === true) terminal.answer(JSON.stringify(evaluationJson(deal, cases), undefined, 2));
  else for (const line of evaluationReport(deal, cases)) terminal.answer(line);
  return exitCodes.done;
}

/** Every case, or the one asked for, whose case does not matter. */
function caseNames(deal: Deal, wanted: string | undefined): string[] {
  const names = deal.cases.map(({ name }) => name);
  if (wanted === undefined) return names;
  const found = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return [found];
  throw new UsageError(
    `${unknownName("case", wanted, names)}\nThe deal has the cases ${names.join(", ")}.`,
  );
}
