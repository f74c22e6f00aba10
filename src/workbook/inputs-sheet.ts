/*
 * The one sheet to type into: every input once, a column for each case, with what may be typed, and
 * source, status and a note beside it. A series runs down, a line for each year.
 */
import { caseInputs, inputKeys, inputOf, type CaseInputs } from "../deal/case-inputs";
import type { InputValue } from "../deal/document";
import type { InputKey } from "../deal/model/inputs";
import type { Origin } from "../deal/origin";
import type { Input } from "../language/expression";
import { headRows, inputColumns } from "./layout";
import type { SheetPlan, ValidationPlan } from "./plan";
import { casesOf, unitText, type Scenario } from "./scenario";
import { SheetDraft } from "./sheet-draft";

/** Above the labels and the units; the names of the cases follow. */
export const inputHeads = ["Input", "Unit"] as const;

/** What stands beside a value; a series has a line for each year. */
export function inputLabel({ label, shape }: Input, year: number): string {
  return shape === "series" ? `${label}, year ${year}` : label;
}

export function inputsSheet(scenario: Scenario): SheetPlan {
  const draft = new SheetDraft();
  const { deal, layout, names } = scenario;
  const cases = casesOf(scenario);
  const after = inputColumns.firstCase + cases.length;
  draft.head(`${deal.title}: inputs`, "Type into the yellow cells only", scenario);
  draft.putAcross(headRows.columns, 1, inputHeads, "columnHead");
  for (const { name, inputColumn } of cases) {
    draft.put(headRows.columns, inputColumn, name, "timeline");
  }
  draft.putAcross(headRows.columns, after, ["Source", "Status", "Note"], "remarkHead");
  for (const { row, text } of layout.inputHeadings) draft.heading(row, text, after + 2);
  const given = cases.map(({ name }) => caseInputs(deal, name));
  for (const key of inputKeys) inputRows(draft, scenario, given, key, after);
  return draft.plan(
    {
      role: "inputs",
      name: names.inputs,
      tabColor: "#C99700",
      columnWidths: [44, 12, ...cases.map(() => 17), 60, 12, 80],
      frozen: { rows: headRows.columns, columns: 1 },
    },
    { validations: inputKeys.map((key) => validation(scenario, inputOf(key), cases.length)) },
  );
}

function inputRows(
  draft: SheetDraft,
  scenario: Scenario,
  given: readonly CaseInputs[],
  key: InputKey,
  after: number,
): void {
  const input = inputOf(key);
  const { layout } = scenario;
  const first = layout.inputRowOf(input);
  const count = input.shape === "series" ? layout.periods : 1;
  for (let period = 1; period <= count; period++) {
    const row = first + period - 1;
    draft.put(row, inputColumns.label, inputLabel(input, period), "label");
    draft.put(row, inputColumns.unit, unitText(input.unit, scenario), "note");
    for (const [place, inputs] of given.entries()) {
      const style = input.limits.options === undefined ? "input" : "inputWord";
      const content = valueIn(inputs[key].value, period);
      draft.put(row, inputColumns.firstCase + place, content, style, input.unit.format);
    }
    const { source, status, note } = originOf(given, key, period);
    draft.putAcross(row, after, [source, status, joined(input.definition, note)], "remark");
  }
}

function valueIn(value: InputValue, period: number): string | number {
  return Array.isArray(value) ? (value[period - 1] ?? 0) : value;
}

/** Of the first case; what another case changes is added to the note. */
function originOf(given: readonly CaseInputs[], key: InputKey, period: number): Origin {
  const origins = given.map((inputs) => inputs[key].origin(period));
  const [first = { source: "", status: "assumption", note: "" }] = origins;
  const others = origins
    .slice(1)
    .filter(({ note, source }) => note !== first.note || source !== first.source);
  const notes = new Set([first.note, ...others.map(({ note }) => note)]);
  return { ...first, note: [...notes].join("; ") };
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join(". ");
}

function validation(scenario: Scenario, input: Input, cases: number): ValidationPlan {
  const { low, high, whole = false, options } = input.limits;
  const { layout } = scenario;
  const what = options === undefined ? bounds(low, high, whole) : `One of ${options.join(", ")}.`;
  return {
    area: {
      row: layout.inputRowOf(input),
      column: inputColumns.firstCase,
      rows: input.shape === "series" ? layout.periods : 1,
      columns: cases,
    },
    rule:
      options === undefined
        ? {
            kind: "number",
            whole,
            ...(low !== undefined && { low }),
            ...(high !== undefined && { high }),
          }
        : { kind: "list", options },
    title: shortened(input.label, 32),
    prompt: shortened(
      `${joined(input.definition, what)} Unit: ${unitText(input.unit, scenario)}`,
      255,
    ),
    error: shortened(`${input.label}: ${what}`, 255),
  };
}

function bounds(low: number | undefined, high: number | undefined, whole: boolean): string {
  const kind = whole ? "A whole number" : "A number";
  if (low !== undefined && high !== undefined) return `${kind} from ${low} to ${high}.`;
  if (low !== undefined) return `${kind}, ${low} or more.`;
  return high === undefined ? `${kind}.` : `${kind}, ${high} or less.`;
}

/** Excel's limits for titles and messages of a validation. */
function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
