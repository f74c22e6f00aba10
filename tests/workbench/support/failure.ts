/* What an add-in that writes to the first sheet is told when the host refuses. */

export const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** The code and the message of the error that a run ends with; empty when it ends well. */
export async function failure(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      run(sheetOf(context), context);
      await context.sync();
    });
    return "";
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return `${error.code}: ${error.message}`;
  }
}
