/*
 * Pieces of LAMBDA text. Excel has no way to walk through two ranges of different shape in step, so
 * a cell is fetched by its number, counted row by row. Names avoid what Excel takes for a cell (R, C,
 * T1) and names of functions that the same text calls.
 */

/** The cell number `index` of a range, 1 being the first; `likeRange` is a range as wide. */
export function cellAt(range: string, index: string, likeRange?: string): string {
  const width = `COLUMNS(${likeRange ?? range})`;
  return `INDEX(${range},INT((${index}-1)/${width})+1,MOD(${index}-1,${width})+1)`;
}

/** How many cells a range has. */
export function countOf(range: string): string {
  return `ROWS(${range})*COLUMNS(${range})`;
}

/** 1, 2, … for every cell of a range, in the shape of the range. */
export function numbersOf(range: string): string {
  return `SEQUENCE(ROWS(${range}),COLUMNS(${range}))`;
}

/** An optional number, or `otherwise` when it is left out or its cell is blank. */
export function optional(name: string, otherwise: string): string {
  return `IF(ISOMITTED(${name}),${otherwise},IF(${name}="",${otherwise},${name}))`;
}

/** An optional word in lower case, or `otherwise` when it is left out or its cell is blank. */
export function optionalWord(name: string, otherwise: string): string {
  return `IF(ISOMITTED(${name}),"${otherwise}",IF(${name}="","${otherwise}",LOWER(${name})))`;
}

/** Whether an optional number is left out or its cell is blank. */
export function isBlank(name: string): string {
  return `IF(ISOMITTED(${name}),TRUE,${name}="")`;
}

/** Whether an optional range is left out or is a single blank cell. */
export function isLeftOut(range: string): string {
  return `IF(ISOMITTED(${range}),TRUE,IF(${countOf(range)}=1,INDEX(${range},1,1)="",FALSE))`;
}

/** The sum of a range, each cell discounted by its number, the first not at all. */
export function presentValueOf(range: string, rate: string): string {
  return `SUM(${range}*(1+${rate})^(1-${numbersOf(range)}))`;
}

/** Vendor money unspent after each period, when it is spent first: the running balance. */
export const unspentVendorMoney = `LAMBDA(balance,k,MAX(0,balance+${cellAt("invested", "k")}-${cellAt("purchases", "k")}))`;
