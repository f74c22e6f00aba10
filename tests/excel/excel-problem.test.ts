import { DealError } from "../../src/core/errors";
import { cancelled, ExcelProblem, excelProblem } from "../../src/excel/excel-problem";

/** As office.js throws it. */
function officeError(code: string, errorLocation = ""): Error {
  return Object.assign(new Error("In Excel's words."), { code, debugInfo: { errorLocation } });
}

it.each([
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "NotImplemented",
  "RequestPayloadSizeLimitExceeded",
  "GeneralException",
  "a code of the future",
])("says of %s what happened, what is left and what to do", (code) => {
  const problem = excelProblem(officeError(code), "Nothing was added.");
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(/^[A-Z].*\. Nothing was added\. [A-Z].*\.$/);
  expect(problem.message).not.toContain(code);
});

it("keeps Excel's code, words and place for the details", () => {
  const { details } = excelProblem(officeError("AccessDenied", "Worksheet.delete"));
  expect(details).toBe("AccessDenied: In Excel's words. (Worksheet.delete)");
});

it("leaves a refusal of the deal in its own words", () => {
  const refusal = new DealError("badInput", "Row 4: the amount is text.");
  expect(excelProblem(refusal).message).toBe("Row 4: the amount is text.");
});

it.each([[new TypeError("x is undefined")], ["a text"], [undefined]])(
  "makes a problem of %p too",
  (thrown) => {
    const problem = excelProblem(thrown);
    expect(problem).toBeInstanceOf(ExcelProblem);
    expect(problem.code).toBe("Unexpected");
  },
);

it("passes a problem on, and can add what is left", () => {
  const problem = excelProblem(officeError("AccessDenied"));
  expect(excelProblem(problem)).toBe(problem);
  const more = excelProblem(problem, "Nothing was added.");
  expect([more.code, more.details]).toEqual([problem.code, problem.details]);
  expect(more.message).toContain("Nothing was added.");
});

it("tells a cancel from an error", () => {
  expect([cancelled(), excelProblem(officeError("AccessDenied"))].map((p) => p.cancelled)).toEqual([
    true,
    false,
  ]);
});
