/* A whole case computed, and a whole workbook planned; nobody else does either, so there is no peer. */

import { evaluate } from "../../src/deal/evaluate";
import type { Deal } from "../../src/deal/document";
import { scenarioPlan } from "../../src/workbook/scenario-plan";
import { dealOf } from "../../tests/support/deals";
import type { Subject, Task } from "../task";

function dealWith(cases: number, years: number): Deal {
  const names = Array.from({ length: cases }, (_, index) => `Case ${index + 1}`);
  return dealOf(years, Object.fromEntries(names.map((name) => [name, {}])));
}

function evaluation(years: number): Task {
  const deal = dealWith(1, years);
  return {
    title: `a case of ${years} years computed`,
    ours: () => evaluate(deal, "Case 1").measures.map(({ value }) => value),
  };
}

function planning(cases: number, years: number): Task {
  const deal = dealWith(cases, years);
  const options = { taken: [], version: "0.0.0", writtenOn: new Date(2026, 3, 20) };
  return {
    title: `a workbook of ${cases} cases and ${years} years planned`,
    ours: () => scenarioPlan(deal, options).sheets.length,
  };
}

export const deals: Subject = {
  heading: "Deals",
  about:
    "The model's rows, measures and checks for one case; and the scenario workbook as a plan, before " +
    "anything is written.",
  tasks: () => [evaluation(10), evaluation(40), planning(3, 10), planning(12, 40)],
};
