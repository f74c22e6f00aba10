/*
 * An expression as the text of an Excel formula. Cells of a series move with the column; single
 * values, totals and ranges over the timeline stay put. That is why the text, filled to the right,
 * is the same in every period.
 */
import type { Counterpart, CounterpartArgument } from "../language/counterpart";
import type { Expression, Row } from "../language/expression";
import { operations, summaries, type OperationName, type Spelling } from "../language/operations";
import { fixedCell, fixedRange, movingCell, sheetPrefix } from "./address";
import { caseColumns, periodColumn, type Layout } from "./layout";

export interface Place {
  readonly layout: Layout;
  readonly inputSheet: string;
  /** The column of the cell that the formula is for. */
  readonly column: number;
  /** The column of the case on the input sheet. */
  readonly caseColumn: number;
}

/** Excel knows no operator that binds tighter than these leaves. */
const leaf = Infinity;

export function formula(expression: Expression, place: Place): string {
  const { layout, column } = place;
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "row":
      return cell(expression.row, column, layout);
    case "before":
      return cell(expression.row, column - 1, layout);
    case "last":
      return fixedCell(layout.rowOf(expression.row), periodColumn(layout.periods));
    case "is":
      return `${cell(expression.row, column, layout)}="${expression.option}"`;
    case "summary":
      return expression.name === "total"
        ? fixedCell(layout.rowOf(expression.row), caseColumns.total)
        : `${summaries[expression.name].call}(${timeline(expression.row, layout)})`;
    case "input":
      return inputReference(expression, place);
    case "operation":
      return spelled(expression.name, expression.operands, place);
  }
}

/** The sum that stands in the total column of a row. */
export function totalFormula(row: Row, layout: Layout): string {
  return `${summaries.total.call}(${timeline(row, layout)})`;
}

/** The call of the function that computes a measure a second way. */
export function counterpartFormula(
  { name, args }: Counterpart,
  namespace: string,
  layout: Layout,
): string {
  return `${namespace}.${name}(${args.map((argument) => argumentText(argument, layout)).join(",")})`;
}

function argumentText(argument: CounterpartArgument, layout: Layout): string {
  if (argument.kind === "periods") return timeline(argument.row, layout);
  if (argument.kind === "cell") return valueCell(argument.row, layout);
  const rows = argument.rows.map(layout.rowOf);
  const { value } = caseColumns;
  return fixedRange([Math.min(...rows), value], [Math.max(...rows), value]);
}

function inputReference(
  { input, period }: Extract<Expression, { kind: "input" }>,
  { layout, inputSheet, column, caseColumn }: Place,
): string {
  const first = layout.inputRowOf(input);
  const sheet = sheetPrefix(inputSheet);
  if (input.shape === "scalar") return sheet + fixedCell(first, caseColumn);
  const range = fixedRange([first, caseColumn], [first + layout.periods - 1, caseColumn]);
  return `INDEX(${sheet}${range},${cell(period, column, layout)})`;
}

function spelled(name: OperationName, operands: readonly Expression[], place: Place): string {
  const spelling: Spelling = operations[name].spelling;
  const texts = operands.map((operand) => formula(operand, place));
  if ("call" in spelling) return `${spelling.call}(${texts.join(",")})`;
  const [first = "", second = ""] = texts.map((text, position) =>
    needsParentheses(operands[position], spelling.binds, position) ? `(${text})` : text,
  );
  return "prefix" in spelling ? spelling.prefix + first : first + spelling.infix + second;
}

/** Every operator of Excel groups from the left, so an equal on the right needs them too. */
function needsParentheses(
  operand: Expression | undefined,
  outer: number,
  position: number,
): boolean {
  const inner = operand === undefined ? leaf : binding(operand);
  return position === 0 ? inner < outer : inner <= outer;
}

function binding(expression: Expression): number {
  if (expression.kind === "is") return operations.equals.spelling.binds;
  if (expression.kind !== "operation") return leaf;
  const spelling: Spelling = operations[expression.name].spelling;
  return "call" in spelling ? leaf : spelling.binds;
}

function cell(row: Row, column: number, layout: Layout): string {
  return row.shape === "scalar" ? valueCell(row, layout) : movingCell(layout.rowOf(row), column);
}

function valueCell(row: Row, layout: Layout): string {
  return fixedCell(layout.rowOf(row), caseColumns.value);
}

function timeline(row: Row, layout: Layout): string {
  const line = layout.rowOf(row);
  return fixedRange([line, periodColumn(1)], [line, periodColumn(layout.periods)]);
}
