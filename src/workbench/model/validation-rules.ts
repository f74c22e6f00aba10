// Validation rules between Excel's objects ({ wholeNumber: { formula1, operator } }) and Univer's
// ({ type, operator, formula1 }).

import {
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import { HostError } from "../bridge/host-error";
import { areaAddress, sheetPrefix } from "./address";
import type { RangeContext, SheetContext } from "./context";

interface Bounds {
  formula1: string | number;
  formula2?: string | number;
  operator: string;
}

type Kind = "wholeNumber" | "decimal" | "date" | "time" | "textLength";

export interface ValidationRule {
  list?: { inCellDropDown?: boolean; source: string | RangeContext };
  custom?: { formula: string };
  wholeNumber?: Bounds;
  decimal?: Bounds;
  date?: Bounds;
  time?: Bounds;
  textLength?: Bounds;
}

const BOUNDED: Record<Kind, string> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

const OPERATORS: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const KINDS = Object.keys(BOUNDED) as Kind[];

export function toUniverRule(
  rule: ValidationRule,
  worksheet: SheetContext,
): Partial<IDataValidationRule> {
  if (rule.list) return listRule(rule.list, worksheet);
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  const kind = KINDS.find((name) => rule[name]);
  const bounds = kind && rule[kind];
  if (!bounds) {
    throw new HostError("InvalidArgument", `Unknown validation ${Object.keys(rule).join()}`);
  }
  const operator = OPERATORS[bounds.operator];
  if (!operator) throw new HostError("InvalidArgument", `Unknown operator "${bounds.operator}"`);
  const formula2 = bounds.formula2 === undefined ? {} : { formula2: String(bounds.formula2) };
  return { type: BOUNDED[kind], operator, formula1: String(bounds.formula1), ...formula2 };
}

function listRule(
  { source, inCellDropDown = true }: NonNullable<ValidationRule["list"]>,
  worksheet: SheetContext,
): Partial<IDataValidationRule> {
  const formula1 = typeof source === "string" ? listSource(source, worksheet) : referenceTo(source);
  return { type: DataValidationType.LIST, formula1, showDropDown: inCellDropDown };
}

function referenceTo({ worksheet, area }: RangeContext): string {
  return `=${sheetPrefix(worksheet.name)}${areaAddress(area)}`;
}

/** A reference without a sheet means the sheet of the cell. */
function listSource(source: string, worksheet: SheetContext): string {
  if (!source.startsWith("="))
    return source
      .split(",")
      .map((choice) => choice.trim())
      .join(",");
  const plain = /^=\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(source);
  return plain ? `=${sheetPrefix(worksheet.name)}${source.slice(1)}` : source;
}

export function fromUniverRule(rule: IDataValidationRule | undefined): ValidationRule {
  if (!rule) return {};
  const { formula1 = "", formula2, showDropDown = true } = rule;
  const type = typeOfUniverRule(rule);
  if (type === "List") return { list: { inCellDropDown: showDropDown, source: formula1 } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  const kind = KINDS.find((name) => BOUNDED[name] === rule.type);
  if (!kind) return {};
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? "";
  return { [kind]: { formula1, ...(formula2 !== undefined && { formula2 }), operator } };
}

/** Excel's DataValidationType. */
export function typeOfUniverRule(rule: IDataValidationRule | undefined): string {
  const kind = rule && TYPES.get(rule.type);
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
}

const TYPES = new Map<string, string>([
  [DataValidationType.LIST, "list"],
  [DataValidationType.CUSTOM, "custom"],
  ...KINDS.map((kind): [string, string] => [BOUNDED[kind], kind]),
]);
