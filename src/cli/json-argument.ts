/*
 * An argument of a function as typed in a shell: JSON where it looks like JSON, else a word, so that
 * `pro_rata` needs no quotes within quotes. An empty argument is one left out.
 */
import type { Argument, Cell } from "../catalogue/function-spec";
import { UsageError } from "./usage-error";

const LOOKS_LIKE_JSON = /^\s*(["[{\d.+-]|true$|false$|null$)/;

/** Dates begin with a digit too, and are the commonest word after the choices. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function jsonArgument(typed: string, position: number): Argument {
  if (typed.trim() === "") return null;
  if (ISO_DATE.test(typed) || !LOOKS_LIKE_JSON.test(typed)) return typed;
  const value = parsed(typed, position);
  if (isCell(value)) return value;
  if (Array.isArray(value)) return rows(value, position);
  throw refusal(typed, position);
}

function parsed(typed: string, position: number): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    throw refusal(typed, position);
  }
}

/** A list is one row of cells; a list of lists is a range, row by row. */
function rows(list: readonly unknown[], position: number): readonly (readonly Cell[])[] {
  const range: readonly unknown[] = list.some(Array.isArray) ? list : [list];
  return range.map((row) => {
    if (Array.isArray(row) && row.every(isCell)) return row;
    throw refusal(JSON.stringify(list), position);
  });
}

function isCell(value: unknown): value is Cell {
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}

function refusal(typed: string, position: number): UsageError {
  return new UsageError(
    `Argument ${position} is ${typed}. Give a number, a word, or a range as JSON, row by row: ` +
      "[[0.3],[0.7]] is a column, [[0.3,0.7]] a row.",
  );
}
