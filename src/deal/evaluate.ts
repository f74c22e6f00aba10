/*
 * A case of a deal, computed: every row of its sheet, its measures by both ways, its checks and
 * alerts. The sheet's formulas come from the same declaration, so the two must agree.
 */
import { DealError } from "../core/errors";
import type { Counterpart } from "../language/counterpart";
import { evaluate as evaluateModel, type Evaluation } from "../language/evaluation/evaluate";
import type { Row } from "../language/expression";
import { caseInputs, inputOf, type CaseInputs } from "./case-inputs";
import type { Deal } from "./document";
import { inputNumbers } from "./input-numbers";
import { circularDeal } from "./model/circular-deal";
import type { InputKey } from "./model/inputs";
import { shownAs, type ShownAs } from "./shown-as";

export interface EvaluatedMeasure extends ShownAs {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  /** NaN: there is no answer, as Excel's error says in the sheet. */
  readonly value: number;
  /** The same by the DEAL function that stands beside it, where one does; NaN for its error. */
  readonly secondValue: number | undefined;
}

export interface CaseEvaluation {
  readonly caseName: string;
  readonly rows: Evaluation;
  readonly measures: readonly EvaluatedMeasure[];
  readonly checks: readonly { readonly label: string; readonly holds: boolean }[];
  readonly alerts: readonly { readonly label: string; readonly applies: boolean }[];
}

/** @throws DealError when the deal has no such case, or the case cannot be computed. */
export function evaluate(deal: Deal, caseName: string): CaseEvaluation {
  const given = caseInputs(deal, caseName);
  const rows = evaluateModel(circularDeal, inputNumbers(given), deal.timeline.years);
  const measures = Object.entries(circularDeal.measures).map(([key, { row }]) => ({
    key,
    label: row.label,
    definition: row.definition ?? "",
    ...shownAs(row.unit, deal),
    value: rows.value(row),
    secondValue: secondValue(row, rows, given),
  }));
  const tolerance = Number(given.tolerance.value);
  return {
    caseName,
    rows,
    measures,
    checks: [
      ...rowsWithRole("check").map((row) => ({ label: row.label, holds: rows.value(row) === 1 })),
      ...measures.flatMap(({ label, value, secondValue: second }) =>
        second === undefined
          ? []
          : [{ label: agreementLabel(label), holds: agree(value, second, tolerance) }],
      ),
    ],
    alerts: rowsWithRole("alert").map((row) => ({
      label: row.label,
      applies: rows.value(row) === 1,
    })),
  };
}

export function agreementLabel(measure: string): string {
  return `${measure}: agrees`;
}

function rowsWithRole(role: Row["role"]): readonly Row[] {
  return circularDeal.rows.filter((row) => row.role === role);
}

function secondValue(row: Row, rows: Evaluation, given: CaseInputs): number | undefined {
  const second = circularDeal.counterparts.get(row);
  if (second === undefined) return undefined;
  try {
    return second.compute(second.args.map((argument) => argumentValue(argument, rows, given)));
  } catch (error) {
    if (error instanceof DealError) return NaN;
    throw error;
  }
}

function argumentValue(
  argument: Counterpart["args"][number],
  rows: Evaluation,
  given: CaseInputs,
): number | string | readonly number[] {
  if (argument.kind === "periods") return rows.series(argument.row);
  if (argument.kind === "cells") return argument.rows.map((row) => rows.value(row));
  const { options } = argument.row.limits ?? {};
  return options === undefined ? rows.value(argument.row) : wordOf(argument.row, given);
}

function wordOf({ expression }: Row, given: CaseInputs): string {
  const found = Object.entries(given).find(
    ([key]) => expression.kind === "input" && inputOf(key as InputKey) === expression.input,
  );
  return String(found?.[1].value);
}

/** Two numbers that differ by rounding only, or two errors. */
function agree(one: number, other: number, tolerance: number): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
}
