/*
 * The scenario workbook of a deal, as a plan: About, Inputs, a sheet for each case, Compare, Checks,
 * Sources. All cases are live at once; no selector hides any.
 */
import type { Deal } from "../deal/document";
import { aboutSheet } from "./about-sheet";
import { caseSheet } from "./case-sheet";
import { checksSheet } from "./checks-sheet";
import { compareSheet } from "./compare-sheet";
import { inputsSheet } from "./inputs-sheet";
import { layout } from "./layout";
import type { WorkbookPlan } from "./plan";
import { casesOf, type Scenario, type SheetNames } from "./scenario";
import { freeSheetNames } from "./sheet-names";
import { sourcesSheet } from "./sources-sheet";

export interface ScenarioOptions {
  /** Names of sheets that are in the workbook already. */
  readonly taken: readonly string[];
  /** Of Dealloop. */
  readonly version: string;
  readonly writtenOn: Date;
  /** In front of the names of Dealloop's functions: DEAL, unless a development copy has its own. */
  readonly namespace?: string;
}

export function scenarioPlan(deal: Deal, options: ScenarioOptions): WorkbookPlan {
  const { taken, version, writtenOn, namespace = "DEAL" } = options;
  const names = sheetNames(deal, taken);
  const scenario: Scenario = {
    deal,
    names,
    namespace,
    version,
    writtenOn,
    layout: layout(deal.timeline.years),
  };
  return {
    sheets: [
      aboutSheet(scenario),
      inputsSheet(scenario),
      ...casesOf(scenario).map((shown) => caseSheet(scenario, shown)),
      compareSheet(scenario),
      checksSheet(scenario),
      sourcesSheet(scenario),
    ],
  };
}

function sheetNames({ cases }: Deal, taken: readonly string[]): SheetNames {
  const fixed = ["About", "Inputs", "Compare", "Checks", "Sources"];
  const [about = "", inputs = "", compare = "", checks = "", sources = "", ...ofCases] =
    freeSheetNames([...fixed, ...cases.map(({ name }) => name)], taken);
  return { about, inputs, cases: ofCases, compare, checks, sources };
}
