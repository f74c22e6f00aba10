/*
 * Where things stand. Every case sheet has the same columns (label, unit, note, value, total), then
 * one column before the first period, which holds what balances start from, then the periods. With
 * that column every period can look back, so a row has one formula from the first period to the last.
 */
import { inputKeys, inputOf } from "../deal/case-inputs";
import { circularDeal } from "../deal/model/circular-deal";
import type { Input, Row } from "../language/expression";
import { ModelError } from "../language/model-error";

export const caseColumns = { label: 1, unit: 2, note: 3, value: 4, total: 5, start: 6 } as const;
/** In the rows of measures, where nothing is summed over time. */
export const measureColumns = { native: 4, function: 5, difference: 6 } as const;
export const inputColumns = { label: 1, unit: 2, firstCase: 3 } as const;

/** Title, what it is, the master check, a blank row, the timeline. */
export const headRows = { title: 1, subtitle: 2, master: 3, columns: 5 } as const;
const firstRow = 7;

interface Heading {
  readonly row: number;
  readonly text: string;
  /** The role of the rows below it. */
  readonly role: Row["role"];
}

/** Above the lines that say whether both ways to a measure agree. */
export const agreementHeading = "Checks of measures: 1 both ways agree, 0 they do not";

export interface Layout {
  readonly periods: number;
  /** The line of a row of the model on every case sheet. */
  readonly rowOf: (row: Row) => number;
  readonly headings: readonly Heading[];
  /** The line that says whether both ways to a measure agree. */
  readonly agreementRowOf: (measure: Row) => number;
  /** The first line of an input on the input sheet; a series takes one line for each period. */
  readonly inputRowOf: (input: Input) => number;
  readonly inputHeadings: readonly { readonly row: number; readonly text: string }[];
}

export function layout(periods: number): Layout {
  return { periods, ...caseLines(), ...inputLines(periods) };
}

export function periodColumn(period: number): number {
  return caseColumns.start + period;
}

function caseLines(): Pick<Layout, "rowOf" | "headings" | "agreementRowOf"> {
  const { rows, headings, counterparts } = circularDeal;
  const lines = new Map<Row, number>();
  const agreements = new Map<Row, number>();
  const placed: Heading[] = [];
  const lastCheck = rows.findLast(({ role }) => role === "check");
  let line = firstRow;
  for (const row of rows) {
    const text = headings.get(row);
    if (text !== undefined) {
      if (lines.size > 0) line++;
      placed.push({ row: line++, text, role: row.role });
    }
    lines.set(row, line++);
    // The checks end with those that compare a measure with its function.
    if (row !== lastCheck) continue;
    line++;
    placed.push({ row: line++, text: agreementHeading, role: "check" });
    for (const measure of counterparts.keys()) agreements.set(measure, line++);
  }
  return {
    rowOf: (row) => found(lines, row),
    headings: placed,
    agreementRowOf: (measure) => found(agreements, measure),
  };
}

function inputLines(periods: number): Pick<Layout, "inputRowOf" | "inputHeadings"> {
  const lines = new Map<Input, number>();
  const headings: { row: number; text: string }[] = [];
  let line = firstRow;
  for (const input of inputKeys.map(inputOf)) {
    if (input.heading !== undefined) {
      if (lines.size > 0) line++;
      headings.push({ row: line++, text: input.heading });
    }
    lines.set(input, line);
    line += input.shape === "series" ? periods : 1;
  }
  return { inputRowOf: (input) => found(lines, input), inputHeadings: headings };
}

function found<K extends { readonly label: string }>(
  lines: ReadonlyMap<K, number>,
  key: K,
): number {
  const line = lines.get(key);
  if (line === undefined) throw new ModelError(`"${key.label}" is not part of the model.`);
  return line;
}
