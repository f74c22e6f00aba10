/* What no schema can say of a deal: names exist and are unique, dates are in order, cases compute. */
import { DealError } from "../core/errors";
import { caseInputs, inputKeys } from "./case-inputs";
import type { Deal, Instrument } from "./document";

/** What is wrong, a sentence each; none when the deal can be used. */
export function inconsistencies(deal: Deal): readonly string[] {
  const structural = [
    ...repeated("parties", deal.parties),
    ...repeated("sources", deal.sources),
    ...repeated("instruments", deal.instruments),
    ...repeatedCases(deal),
    ...partyProblems(deal),
    ...deal.instruments.flatMap((instrument, place) => instrumentProblems(deal, instrument, place)),
    ...assumptionProblems(deal),
    ...caseProblems(deal),
  ];
  // Cases are only tried on a deal whose names hold.
  return structural.length > 0
    ? structural
    : deal.cases.flatMap(({ name }) => computes(deal, name));
}

function repeated(list: string, items: readonly { readonly id: string }[]): string[] {
  return items
    .filter(({ id }, place) => items.findIndex((item) => item.id === id) < place)
    .map(({ id }) => `${list}: the id "${id}" is used twice; each needs its own`);
}

function repeatedCases({ cases }: Deal): string[] {
  const names = cases.map(({ name }) => name.toLowerCase());
  return cases
    .filter((_, place) => names.indexOf(names[place] ?? "") < place)
    .map(({ name }) => `cases: the name "${name}" is used twice; each becomes a sheet`);
}

function partyProblems({ parties, vendor, customer }: Deal): string[] {
  const known = new Set(parties.map(({ id }) => id));
  const problems = Object.entries({ vendor, customer })
    .filter(([, id]) => !known.has(id))
    .map(([role, id]) => `${role}: "${id}" is none of the parties (${[...known].join(", ")})`);
  return vendor === customer ? [...problems, "customer: it must not be the vendor"] : problems;
}

function instrumentProblems(deal: Deal, instrument: Instrument, place: number): string[] {
  const at = `instruments[${place}] ("${instrument.id}")`;
  const parties = new Set(deal.parties.map(({ id }) => id));
  const problems = (["from", "to"] as const)
    .filter((end) => !parties.has(instrument[end]))
    .map((end) => `${at}.${end}: "${instrument[end]}" is none of the parties`);
  if (instrument.from === instrument.to) problems.push(`${at}: from and to are the same party`);
  problems.push(...unknownSources(deal, instrument.sources, at));
  if (instrument.status !== "assumption" && instrument.sources.length === 0) {
    problems.push(`${at}.sources: a fact needs a source; without one its status is assumption`);
  }
  if ("payments" in instrument) {
    const dates = instrument.payments.map(({ date }) => date);
    if (dates.some((date, step) => step > 0 && date < (dates[step - 1] ?? ""))) {
      problems.push(`${at}.payments: dates must ascend`);
    }
  }
  return problems;
}

function assumptionProblems(deal: Deal): string[] {
  return Object.entries(deal.assumptions).flatMap(([key, { sources, status }]) => [
    ...unknownInput(key, `assumptions.${key}`),
    ...unknownSources(deal, sources, `assumptions.${key}`),
    ...(status !== "assumption" && sources.length === 0
      ? [`assumptions.${key}.sources: a fact needs a source`]
      : []),
  ]);
}

function caseProblems({ cases, instruments }: Deal): string[] {
  const ids = new Set(instruments.map(({ id }) => id));
  return cases.flatMap(({ include, set }, place) => [
    ...include
      .filter((id) => !ids.has(id))
      .map((id) => `cases[${place}].include: "${id}" is none of the instruments`),
    ...Object.keys(set).flatMap((key) => unknownInput(key, `cases[${place}].set.${key}`)),
  ]);
}

function unknownSources({ sources }: Deal, ids: readonly string[], at: string): string[] {
  return ids
    .filter((id) => !sources.some((source) => source.id === id))
    .map((id) => `${at}.sources: "${id}" is none of the sources`);
}

function unknownInput(key: string, at: string): string[] {
  const keys: readonly string[] = inputKeys;
  return keys.includes(key) ? [] : [`${at}: there is no such input; inputs are ${keys.join(", ")}`];
}

function computes(deal: Deal, name: string): string[] {
  try {
    caseInputs(deal, name);
    return [];
  } catch (error) {
    if (error instanceof DealError) return [`case "${name}": ${error.message}`];
    throw error;
  }
}
