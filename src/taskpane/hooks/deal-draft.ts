/*
 * A deal with changed terms: what was typed, by case and term. Only what can be read is applied to the
 * deal; the rest stands in its field with its problem until it is mended.
 */
import { DealError } from "../../core/errors";
import type { Deal } from "../../deal/document";
import { withTerm, type Term } from "../../deal/terms";
import { readTerm, type Typed } from "../text/read-term";

type TermKey = Term["key"];

export interface Change {
  readonly caseName: string;
  readonly key: TermKey;
  readonly typed: Typed;
}

export interface ChangeProblem {
  readonly caseName: string;
  readonly label: string;
  readonly message: string;
}

export interface Draft {
  readonly deal: Deal;
  readonly changes: readonly Change[];
  /** By case and key, as `changeId` joins them. */
  readonly problems: ReadonlyMap<string, ChangeProblem>;
}

export function changeId({ caseName, key }: Pick<Change, "caseName" | "key">): string {
  return `${caseName}\n${key}`;
}

export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  return [...withoutChange(changes, change), change];
}

export function withoutChange(
  changes: readonly Change[],
  gone: Pick<Change, "caseName" | "key">,
): readonly Change[] {
  return changes.filter((change) => changeId(change) !== changeId(gone));
}

export function draftOf(base: Deal, terms: readonly Term[], changes: readonly Change[]): Draft {
  const problems = new Map<string, ChangeProblem>();
  let deal = base;
  for (const change of changes) {
    const applied = apply(deal, terms, change);
    if ("cases" in applied) deal = applied;
    else problems.set(changeId(change), applied);
  }
  return { deal, changes, problems };
}

/** The deal with the change, or what is wrong with it. */
function apply(deal: Deal, terms: readonly Term[], change: Change): Deal | ChangeProblem {
  const { caseName, key, typed } = change;
  const term = terms.find((known) => known.key === key);
  const problem = (message: string) => ({ caseName, label: term?.label ?? key, message });
  if (term === undefined) return problem("This deal has no such term.");
  const reading = readTerm(term, typed, deal.timeline.firstYear);
  if ("problem" in reading) return problem(reading.problem);
  try {
    return withTerm(deal, caseName, key, reading.value);
  } catch (error) {
    if (error instanceof DealError) return problem(error.message);
    throw error;
  }
}
