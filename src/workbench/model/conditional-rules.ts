// Cell value rules as Univer's conditions. A number compares as a number; anything else compares by
// a formula on the range's first cell.

import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../bridge/host-error";
import "@univerjs/sheets-conditional-formatting/facade";

export interface CellValueRule {
  formula1: string;
  formula2?: string;
  operator: string;
}

type Builder = ReturnType<FWorksheet["newConditionalFormattingRule"]>;
export type Condition = (rule: Builder) => ReturnType<Builder["whenFormulaSatisfied"]>;

type Comparison = (rule: Builder, first: number, second: number) => ReturnType<Condition>;

const NUMBERS: Record<string, Comparison> = {
  Between: (rule, first, second) => rule.whenNumberBetween(first, second),
  NotBetween: (rule, first, second) => rule.whenNumberNotBetween(first, second),
  EqualTo: (rule, first) => rule.whenNumberEqualTo(first),
  NotEqualTo: (rule, first) => rule.whenNumberNotEqualTo(first),
  GreaterThan: (rule, first) => rule.whenNumberGreaterThan(first),
  GreaterThanOrEqual: (rule, first) => rule.whenNumberGreaterThanOrEqualTo(first),
  LessThan: (rule, first) => rule.whenNumberLessThan(first),
  LessThanOrEqual: (rule, first) => rule.whenNumberLessThanOrEqualTo(first),
};

type Formula = (cell: string, first: string, second: string) => string;

const FORMULAS: Record<string, Formula> = {
  Between: (cell, first, second) => `=AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `=OR(${cell}<${first},${cell}>${second})`,
  EqualTo: (cell, first) => `=${cell}=${first}`,
  NotEqualTo: (cell, first) => `=${cell}<>${first}`,
  GreaterThan: (cell, first) => `=${cell}>${first}`,
  GreaterThanOrEqual: (cell, first) => `=${cell}>=${first}`,
  LessThan: (cell, first) => `=${cell}<${first}`,
  LessThanOrEqual: (cell, first) => `=${cell}<=${first}`,
};

export function conditionOf(rule: CellValueRule, firstCell: string): Condition {
  const numbers = NUMBERS[rule.operator];
  const formulas = FORMULAS[rule.operator];
  if (!numbers || !formulas) {
    throw new HostError("InvalidArgument", `Unknown operator "${rule.operator}"`);
  }
  const [first, second] = [rule.formula1, rule.formula2 ?? ""].map((text) =>
    text.replace(/^=/, ""),
  );
  const [low, high] = [Number(first), Number(second)];
  if (!Number.isNaN(low) && !Number.isNaN(high)) return (builder) => numbers(builder, low, high);
  const formula = formulas(firstCell, `(${first ?? ""})`, `(${second ?? ""})`);
  return (builder) => builder.whenFormulaSatisfied(formula);
}
