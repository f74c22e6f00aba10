/*
 * A plan as the bytes of an .xlsx file: cells, formats and styles, without cached values, so whoever
 * opens it calculates. Charts, validation and highlights are not written yet.
 */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../workbook/plan";
import { bodyFont, styles, type Style } from "../workbook/styles";

export async function writeXlsx({ sheets }: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const planned of sheets) writeSheet(workbook.addWorksheet(planned.name), planned);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(sheet: Worksheet, { cells, columnWidths, frozen, tabColor }: SheetPlan): void {
  sheet.views = [
    { state: "frozen", ySplit: frozen.rows, xSplit: frozen.columns, showGridLines: false },
  ];
  sheet.properties.tabColor = { argb: argb(tabColor) };
  for (const [index, width] of columnWidths.entries()) sheet.getColumn(index + 1).width = width;
  for (const cell of cells) writeCell(sheet, cell);
}

function writeCell(sheet: Worksheet, { row, column, content, style, format }: CellPlan): void {
  const cell = sheet.getCell(row, column);
  if (content !== "") {
    cell.value = typeof content === "object" ? { formula: content.formula } : content;
  }
  if (format !== undefined) cell.numFmt = format;
  const look: Style = styles[style];
  cell.font = {
    name: bodyFont.name,
    size: look.size ?? bodyFont.size,
    bold: look.bold ?? false,
    ...(look.color !== undefined && { color: { argb: argb(look.color) } }),
  };
  if (look.fill !== undefined) {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(look.fill) } };
  }
  if (look.align !== undefined) {
    cell.alignment = { horizontal: look.align, indent: look.indent ?? 0 };
  }
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
