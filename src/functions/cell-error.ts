/*
 * The error that a function answers with. Inside Excel it is the host's own, which carries a message
 * on #VALUE! and #N/A alone; elsewhere (command line, tests) it is ours, which always has one.
 */

/** The cell errors that a custom function can give, and the names under which the host knows them. */
const hostNames = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#NULL!": "nullReference",
  "#NAME?": "invalidName",
  "#REF!": "invalidReference",
} as const satisfies Record<string, keyof typeof CustomFunctions.ErrorCode>;

export type CellErrorCode = keyof typeof hostNames;

export class CellError extends Error {
  override readonly name = "CellError";

  constructor(
    readonly code: CellErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Whether a text is one of the errors that a function can give. */
export function isCellErrorCode(text: string): text is CellErrorCode {
  return Object.hasOwn(hostNames, text);
}

/** Whether something thrown shows as an error in a cell: ours, or the host's own. */
export function isCellError(thrown: unknown): thrown is Pick<CellError, "code" | "message"> {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return false;
  return typeof thrown.code === "string" && isCellErrorCode(thrown.code);
}

/** What to throw for a cell to show `code`. */
export function cellError(code: CellErrorCode, message: string): Error {
  if (typeof CustomFunctions === "undefined") return new CellError(code, message);
  const hostCode = CustomFunctions.ErrorCode[hostNames[code]];
  if (code === "#VALUE!" || code === "#N/A") return hostError(hostCode, message);
  return hostError(hostCode);
}

function hostError(code: CustomFunctions.ErrorCode, message?: string): Error {
  // The published types do not say that it is an Error; the runtime's class extends it.
  return new CustomFunctions.Error(code, message) as CustomFunctions.Error & Error;
}
