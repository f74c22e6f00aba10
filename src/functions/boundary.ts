/*
 * The one place where cells become numbers and failures become cell errors. Excel's habits stay
 * here: an omitted argument is null, a blank cell null, 0 or "" depending on the platform, an error
 * in a range a text or an object, a date a serial number. The functions and the core behind them see
 * plain numbers.
 */

import type { Answer } from "../catalogue/function-spec";
import type { Choices } from "../catalogue/choices";
import { isoDateToSerial } from "../core/dates/iso-date";
import { DealError, type DealErrorKind } from "../core/errors";
import { cellError, isCellErrorCode, type CellErrorCode } from "./cell-error";

const codes: Record<DealErrorKind, CellErrorCode> = {
  badInput: "#VALUE!",
  noSolution: "#NUM!",
  divideByZero: "#DIV/0!",
  missing: "#N/A",
};

/** Runs a calculation and gives its answer, or throws the cell error that says why there is none. */
export function answer<Value extends Answer>(calculate: () => Value): Value {
  try {
    const value = calculate();
    requireFinite(value);
    return value;
  } catch (error) {
    throw error instanceof DealError ? cellError(codes[error.kind], error.message) : error;
  }
}

function requireFinite(value: Answer): void {
  const finite = Array.isArray(value)
    ? value.every((row) => row.every(showsInCell))
    : showsInCell(value);
  if (!finite) throw new DealError("noSolution", "The answer is too large for a number.");
}

function showsInCell(value: number | string): boolean {
  return typeof value === "string" || Number.isFinite(value);
}

/** A range of amounts, row by row; a blank cell counts as 0. */
export function amounts(name: string, range: unknown): number[] {
  return numbersIn(name, range, 0);
}

/** A range of amounts, or undefined when it is left out. */
export function optionalAmounts(name: string, range: unknown): number[] | undefined {
  return isOmitted(range) ? undefined : amounts(name, range);
}

/** A range in which a blank cell means that the number is missing. */
export function amountsWithGaps(name: string, range: unknown): (number | undefined)[] {
  return numbersIn(name, range, undefined);
}

/** One number; a blank cell counts as 0. */
export function amount(name: string, argument: unknown): number {
  if (argument === undefined) throw missing(name);
  return optionalNumber(name, argument) ?? 0;
}

/** One number, or undefined for the default. */
export function optionalNumber(name: string, argument: unknown): number | undefined {
  return numberIn(oneCell(name, argument), () => name);
}

/** A range of names, such as those of parties; a blank cell is refused. */
export function labels(name: string, range: unknown): string[] {
  return cellsOf(name, range, (cell, where) => {
    const value = basicValue(cell);
    passErrorOn(value, where);
    // A blank cell arrives as 0 on some platforms.
    const isName = (typeof value === "string" && value.trim() !== "") || typeof value === "number";
    if (isName && value !== 0) return String(value);
    throw new DealError("badInput", `${where()} there is no name. Name the party.`);
  });
}

/** A range of dates as serial numbers; a blank cell is refused. */
export function dates(name: string, range: unknown): number[] {
  return cellsOf(name, range, (cell, where) => {
    const serial = dateIn(cell, where);
    if (serial !== undefined) return serial;
    throw new DealError("badInput", `${where()} is blank. Give a date.`);
  });
}

/** A range of dates, or undefined when it is left out. */
export function optionalDates(name: string, range: unknown): number[] | undefined {
  return isOmitted(range) ? undefined : dates(name, range);
}

/** One date as a serial number; a blank cell is refused. */
export function date(name: string, argument: unknown): number {
  const serial = optionalDate(name, argument);
  if (serial !== undefined) return serial;
  throw new DealError("badInput", `${name} is blank. Give a date.`);
}

/** One date as a serial number, or undefined for the default. */
export function optionalDate(name: string, argument: unknown): number | undefined {
  return dateIn(oneCell(name, argument), () => name);
}

/** One of the words, in any case, or undefined for the default. */
export function choice<Word extends string>(
  name: string,
  argument: unknown,
  { words }: Choices<Word>,
): Word | undefined {
  const cell = oneCell(name, argument);
  if (isBlank(cell)) return undefined;
  passErrorOn(cell, () => name);
  const offered = Object.keys(words) as Word[];
  const wanted = shown(cell).trim().toLowerCase();
  const chosen = offered.find((word) => word === wanted);
  if (chosen !== undefined) return chosen;
  throw new DealError("badInput", `${name} is "${shown(cell)}". Use ${offered.join(", ")}.`);
}

/** Numbers in rows as wide as the range that they answer for. */
export function inShapeOf(range: unknown, numbers: readonly number[]): number[][] {
  let next = 0;
  return rowsOf(range).map((row) => {
    const start = next;
    next += row.length;
    return numbers.slice(start, next);
  });
}

type Where = () => string;

function numbersIn<Blank>(name: string, range: unknown, blank: Blank): (number | Blank)[] {
  return cellsOf(name, range, (cell, where) =>
    typeof cell === "number" && Number.isFinite(cell) ? cell : (numberIn(cell, where) ?? blank),
  );
}

function cellsOf<Value>(
  name: string,
  range: unknown,
  read: (cell: unknown, where: Where) => Value,
): Value[] {
  if (range === undefined || range === null) throw missing(name);
  const values: Value[] = [];
  let row = 0;
  let column = 0;
  // One closure for the whole range: a million cells must not cost a million of them.
  const where: Where = () => `${name}, row ${row}, column ${column}:`;
  for (const cells of rowsOf(range)) {
    row += 1;
    column = 0;
    for (const cell of cells) {
      column += 1;
      values.push(read(cell, where));
    }
  }
  if (values.length === 0) throw missing(name);
  return values;
}

/** The rows of a range; a flat list is one row, a single value one cell. */
function rowsOf(range: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(range)) return [[range]];
  const rows: readonly unknown[] = range;
  // The usual case, where nothing is copied.
  if (rows.every(isRow)) return rows;
  return rows.some(isRow) ? rows.map((row) => (isRow(row) ? row : [row])) : [rows];
}

function isRow(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function oneCell(name: string, argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const [row, ...otherRows] = rowsOf(argument);
  if (row?.length === 1 && otherRows.length === 0) return row[0];
  throw new DealError("badInput", `${name} takes one value. Give one cell, not a range.`);
}

function missing(name: string): DealError {
  return new DealError("badInput", `${name} is missing. Give a range or a number.`);
}

/** Left out, or a single blank cell. */
function isOmitted(range: unknown): boolean {
  if (!Array.isArray(range)) return isBlank(range);
  const [row, ...otherRows] = rowsOf(range);
  return otherRows.length === 0 && row?.length === 1 && isBlank(row[0]);
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

function numberIn(cell: unknown, where: Where): number | undefined {
  if (isBlank(cell)) return undefined;
  const value = basicValue(cell);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  passErrorOn(value, where);
  throw new DealError("badInput", `${where()} ${notANumber(value)}`);
}

function notANumber(value: unknown): string {
  if (typeof value !== "string") return `${shown(value)} is no amount. Give a number.`;
  return `"${value}" is text. Give a number and put the unit in the header.`;
}

/** 20,000 is 3 October 1954: a smaller number is a year, a count of days or a blank cell. */
const earliestDate = 20_000;
/** 31 December 9999, the last day of Excel's calendar. */
const latestDate = 2_958_465;

function dateIn(cell: unknown, where: Where): number | undefined {
  if (isBlank(cell)) return undefined;
  const value = basicValue(cell);
  const serial = typeof value === "string" ? isoDateToSerial(value.trim()) : value;
  if (typeof serial === "number" && serial >= earliestDate && serial < latestDate + 1) {
    // A time of day does not count, as in XNPV.
    return Math.floor(serial);
  }
  passErrorOn(value, where);
  const given = typeof value === "string" ? `"${value}"` : shown(value);
  const instead = "Give a date cell or text such as 2026-04-20.";
  throw new DealError("badInput", `${where()} ${given} is no date. ${instead}`);
}

/** The plain value of a cell that carries a data type, such as a currency. */
function basicValue(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("basicValue" in cell) return cell.basicValue;
  return "code" in cell ? cell.code : cell;
}

function passErrorOn(cell: unknown, where: Where): void {
  const value = basicValue(cell);
  if (typeof value !== "string" || !/^#[A-Z/0_]+[!?]?$/.test(value)) return;
  const message = `${where()} the cell holds ${value}. Mend that cell first.`;
  // Excel lets no function give #SPILL!, #BUSY! and their like.
  throw cellError(isCellErrorCode(value) ? value : "#VALUE!", message);
}

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "The cell";
}
