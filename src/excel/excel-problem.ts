/*
 * What went wrong in Excel, in a sentence for the pane: what happened, what was left behind, what to
 * do. Excel's own code and wording stay with it, for a line of details.
 */

/** Rejected with by everything in this folder. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    /** Excel's code, or "Cancelled", "DealError" or "Unexpected". */
    readonly code: string,
    message: string,
    /** Code, wording and place, for whoever is asked for help. */
    readonly details: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The user stopped it: no error to show. */
  get cancelled(): boolean {
    return this.code === "Cancelled";
  }
}

interface Wording {
  readonly happened: string;
  readonly remedy: string;
}

const protectedWorkbook: Wording = {
  happened: "The workbook is protected or read-only.",
  remedy: "Lift the protection (Review, Protect Workbook) or save a copy, then try again.",
};
const oldExcel: Wording = {
  happened: "This version of Excel lacks something that Dealloop needs.",
  remedy: "Update Excel, or use Excel on the web.",
};
const tooLarge: Wording = {
  happened: "Excel refused the amount of data.",
  remedy: "Use fewer cases or years, then try again.",
};
const interrupted: Wording = {
  happened: "Excel broke off before it was done.",
  remedy: "Wait until Excel is idle, then try again.",
};

const wordings: Readonly<Record<string, Wording>> = {
  AccessDenied: protectedWorkbook,
  ApiNotAvailable: oldExcel,
  ApiNotFound: oldExcel,
  Cancelled: { happened: "Cancelled.", remedy: "" },
  InvalidOperationInCellEditMode: {
    happened: "A cell is being edited.",
    remedy: "Press Enter or Esc in the sheet, then try again.",
  },
  ItemAlreadyExists: {
    happened: "A sheet of the same name has just appeared.",
    remedy: "Try again.",
  },
  ItemNotFound: {
    happened: "A sheet that is needed is gone.",
    remedy: "Undo its deletion, or create the workbook again.",
  },
  NotImplemented: oldExcel,
  ReadOnly: protectedWorkbook,
  RequestAborted: interrupted,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  UnsupportedOperation: oldExcel,
};

const unknownWording: Wording = {
  happened: "Excel could not do this.",
  remedy: "Try again; if it fails again, close the workbook and open it anew.",
};

/** `outcome` says what was left behind, such as "Nothing was changed." */
export function excelProblem(error: unknown, outcome = ""): ExcelProblem {
  if (error instanceof ExcelProblem && outcome === "") return error;
  const { code, details, wording } = described(error);
  const sentences = [wording.happened, outcome, wording.remedy];
  return new ExcelProblem(code, sentences.filter(Boolean).join(" "), details, { cause: error });
}

/** For a caller who was asked to stop. */
export function cancelled(): ExcelProblem {
  return new ExcelProblem("Cancelled", "Cancelled.", "Cancelled");
}

/** For a workbook that takes no further sheets. */
export function structureProtected(): ExcelProblem {
  const { happened, remedy } = protectedWorkbook;
  return new ExcelProblem("AccessDenied", `${happened} ${remedy}`, "Workbook.protection.protected");
}

/** For use between two requests to Excel. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}

function described(error: unknown): { code: string; details: string; wording: Wording } {
  if (error instanceof ExcelProblem) {
    const { code, details, message } = error;
    return { code, details, wording: wordings[code] ?? { happened: message, remedy: "" } };
  }
  if (isOfficeError(error)) {
    const { code, message, debugInfo } = error;
    const place = debugInfo?.errorLocation ? ` (${debugInfo.errorLocation})` : "";
    return {
      code,
      details: `${code}: ${message}${place}`,
      wording: wordings[code] ?? unknownWording,
    };
  }
  if (!(error instanceof Error)) {
    return { code: "Unexpected", details: String(error), wording: unknownWording };
  }
  // What the deal's own rules refuse is said in the user's terms already.
  return error.name === "DealError"
    ? {
        code: "DealError",
        details: error.message,
        wording: { happened: error.message, remedy: "" },
      }
    : { code: "Unexpected", details: `${error.name}: ${error.message}`, wording: unknownWording };
}

interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By shape: the class itself exists only where office.js has been loaded. */
function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
