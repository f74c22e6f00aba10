/*
 * A workbook that somebody works in: sheets, formulas, formats, a name, a setting, a sheet that is
 * called as one of ours; and everything that can be seen of it, to compare before and after.
 */

/** Two sheets beside Sheet1; "Compare" clashes with a sheet of the small plan. */
export async function fillByUser(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const budget = worksheets.add("Budget");
    budget.tabColor = "#FF0000";
    budget.getRange("A1:B2").formulas = [
      ["Rent", 1200],
      ["Twice", "=2*B1"],
    ];
    budget.getRange("B1:B2").numberFormat = [["#,##0"], ["0.00"]];
    budget.getRange("A1").format.font.bold = true;
    worksheets.add("Compare").getRange("A1").values = [["Measure of my own"]];
    names.add("rent", budget.getRange("B1"));
    settings.add("mine", "kept");
    budget.activate();
    await context.sync();
  });
}

/** Sheets with their cells and looks, names, settings and the sheet in front. */
export async function wholeWorkbook(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/id,items/name,items/position,items/visibility,items/tabColor");
    names.load("items/name,items/formula");
    settings.load("items/key,items/value");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const cells = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load("address,formulas,values,numberFormat,format/font/bold");
      return used;
    });
    await context.sync();
    return {
      sheets: worksheets.items.map((sheet) => sheet.toJSON()),
      cells: cells.map((used) => (used.isNullObject ? null : used.toJSON())),
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      active: active.name,
    };
  });
}
