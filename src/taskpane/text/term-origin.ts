/* Where a term's value in one case comes from, with the pages that can be opened. */
import type { Deal, Source } from "../../deal/document";
import type { Origin } from "../../deal/origin";
import type { Term } from "../../deal/terms";

export interface TermOrigin extends Origin {
  readonly links: readonly Source[];
}

export function termOrigin(deal: Deal, term: Term, caseName: string): TermOrigin {
  const set = deal.cases.find(({ name }) => name === caseName)?.set ?? {};
  const change = Object.hasOwn(set, term.key) ? set[term.key] : undefined;
  if (change !== undefined) {
    return { source: `The case ${caseName}`, status: "assumption", note: change.reason, links: [] };
  }
  return { ...term.origin, links: linksIn(deal, term.origin.source) };
}

/** A source is named in the line by its title and publisher. */
function linksIn({ sources }: Deal, line: string): readonly Source[] {
  return sources.filter(
    ({ title, publisher, url }) => url !== undefined && line.includes(`${title} (${publisher}`),
  );
}
