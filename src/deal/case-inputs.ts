/*
 * The inputs of one case of a deal: each with its value and where that comes from. A case's own
 * change goes before the deal's assumption, the terms of its instruments and what is usual.
 */
import { DealError } from "../core/errors";
import type { Input } from "../language/expression";
import type { Case, Deal } from "./document";
import { instrumentInputs } from "./instrument-inputs";
import { inputs, type InputKey } from "./model/inputs";
import { sourceLine, type CaseInput, type Origin } from "./origin";
import { valueProblem } from "./value-problem";

export type CaseInputs = Readonly<Record<InputKey, CaseInput>>;

export const inputKeys = Object.keys(inputs) as readonly InputKey[];

export function inputOf(key: InputKey): Input {
  return inputs[key];
}

export function caseInputs(deal: Deal, name: string): CaseInputs {
  const scenario = caseOf(deal, name);
  const fromInstruments = instrumentInputs(deal, scenario);
  return Object.fromEntries(
    inputKeys.map((key) => {
      const found =
        changed(deal, scenario, key) ?? assumed(deal, key) ?? fromInstruments[key] ?? usual(key);
      if (found === undefined) {
        throw new DealError("missing", `The deal says nothing of ${key} ("${inputs[key].label}").`);
      }
      const problem = valueProblem(inputs[key], found.value, deal.timeline.years);
      if (problem !== undefined) {
        throw new DealError("badInput", `${name}, ${key} ("${inputs[key].label}"): ${problem}`);
      }
      return [key, found];
    }),
  ) as CaseInputs;
}

export function caseOf(deal: Deal, name: string): Case {
  const found = deal.cases.find((scenario) => scenario.name === name);
  if (found === undefined) {
    const known = deal.cases.map((scenario) => `"${scenario.name}"`).join(", ");
    throw new DealError("missing", `The deal has no case "${name}". It has ${known}.`);
  }
  return found;
}

function changed({ cases }: Deal, scenario: Case, key: InputKey): CaseInput | undefined {
  const change = own(scenario.set, key);
  if (change === undefined) return undefined;
  const note = cases.length > 1 ? `${scenario.name}: ${change.reason}` : change.reason;
  return { value: change.value, origin: () => ({ source: "Case", status: "assumption", note }) };
}

function assumed(deal: Deal, key: InputKey): CaseInput | undefined {
  const found = own(deal.assumptions, key);
  if (found === undefined) return undefined;
  const { value, sources, status, reason } = found;
  const source = sourceLine(deal, sources) || "Assumption";
  return { value, origin: () => ({ source, status, note: reason }) };
}

function usual(key: InputKey): CaseInput | undefined {
  const value = inputOf(key).usual;
  if (value === undefined) return undefined;
  const origin: Origin = {
    source: "Convention",
    status: "assumption",
    note: "What is usual when a deal does not say",
  };
  return { value, origin: () => origin };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
