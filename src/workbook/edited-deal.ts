/*
 * The deal as the sheet of inputs has it now. Cells are found by their labels and the names of the
 * cases above them, not by where they were written, so inserted rows and columns do no harm. What
 * cannot be an input is reported and left as it was.
 */
import { caseInputs, inputKeys, inputOf } from "../deal/case-inputs";
import type { Deal, InputValue } from "../deal/document";
import type { InputKey } from "../deal/model/inputs";
import { withTerm } from "../deal/terms";
import { valueProblem } from "../deal/value-problem";
import { inputHeads, inputLabel } from "./inputs-sheet";

export interface EditedDeal {
  readonly deal: Deal;
  /** What stands in the sheet and was not taken over, a sentence each. */
  readonly problems: readonly string[];
}

type Cells = readonly (readonly unknown[])[];

/** `cells` are the values of the sheet of inputs, from any corner that holds its heading. */
export function editedDeal(written: Deal, cells: Cells): EditedDeal {
  const [label, unit] = inputHeads;
  const heading = cells.find((row) => row.includes(label) && row.includes(unit));
  if (heading === undefined) {
    return {
      deal: written,
      problems: [`The heading "${label}" is gone from the sheet of inputs.`],
    };
  }
  const rows = new Map(cells.map((row) => [row[heading.indexOf(label)], row]));
  const problems: string[] = [];
  let deal = written;
  for (const { name } of written.cases) {
    const column = heading.indexOf(name);
    if (column < 0) {
      problems.push(`The column of the case "${name}" is gone from the sheet of inputs.`);
      continue;
    }
    for (const key of inputKeys) {
      const found = valueIn(rows, key, column, written.timeline.years);
      if (isSame(found, caseInputs(written, name)[key].value)) continue;
      const problem = problemOf(key, found, written.timeline.years);
      if (problem === undefined) deal = withTerm(deal, name, key, found as InputValue);
      else problems.push(`${name}, ${inputOf(key).label}: ${problem}`);
    }
  }
  return { deal, problems };
}

/** One value, or one for each year, as far as there are rows with such labels. */
function valueIn(
  rows: ReadonlyMap<unknown, readonly unknown[]>,
  key: InputKey,
  column: number,
  years: number,
): unknown {
  const input = inputOf(key);
  if (input.shape === "scalar") return rows.get(input.label)?.[column];
  return Array.from(
    { length: years },
    (_, step) => rows.get(inputLabel(input, step + 1))?.[column],
  );
}

function isSame(found: unknown, value: InputValue): boolean {
  return JSON.stringify(found) === JSON.stringify(value);
}

function problemOf(key: InputKey, found: unknown, years: number): string | undefined {
  const cells = [found].flat();
  if (cells.some((cell) => cell === undefined)) return "its row is gone.";
  if (cells.includes("")) return "it is blank.";
  return valueProblem(inputOf(key), found as InputValue, years);
}
