/*
 * How a sheet looks: styles, what stays in view, the colour of its tab.
 */
import type { SheetPlan } from "../workbook/plan";
import { styles, type Style } from "../workbook/styles";
import { styleAreas, type StyleArea } from "./style-areas";
import { requestBytes, withRange, type WriteStep } from "./write-step";

export function lookSteps(plan: SheetPlan): readonly WriteStep[] {
  const styled = styleAreas(plan.cells).filter(
    ({ style }) => Object.keys(styles[style]).length > 0,
  );
  return [sheetStep(plan), ...styled.map(styleStep)];
}

function sheetStep({ tabColor, frozen: { rows, columns } }: SheetPlan): WriteStep {
  return {
    bytes: requestBytes(2, 4),
    apply(sheet) {
      sheet.tabColor = tabColor;
      sheet.showGridlines = false;
      if (rows > 0 && columns > 0) {
        withRange(sheet, { row: 1, column: 1, rows, columns }, (range) => {
          sheet.freezePanes.freezeAt(range);
        });
      } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
    },
  };
}

function styleStep({ style, area }: StyleArea): WriteStep {
  const look: Style = styles[style];
  const lined = look.bottom !== undefined;
  return {
    bytes: requestBytes(lined ? 6 : 4, Object.keys(look).length + (lined ? 3 : 1)),
    apply(sheet) {
      withRange(sheet, area, (range) => {
        applyFont(range.format.font, look);
        applyCell(range.format, look);
        applyLines(range.format, look, area.rows);
      });
    },
  };
}

function applyFont(font: Excel.RangeFont, { bold, italic, size, color }: Style): void {
  if (bold) font.bold = bold;
  if (italic) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function applyCell(
  format: Excel.RangeFormat,
  { fill, align, indent, wrap, unlocked }: Style,
): void {
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = alignments[align];
  if (indent !== undefined) format.indentLevel = indent;
  if (unlocked) format.protection.locked = false;
  if (!wrap) return;
  format.wrapText = true;
  format.autofitRows();
}

function applyLines({ borders }: Excel.RangeFormat, { bottom }: Style, rows: number): void {
  if (bottom === undefined) return;
  for (const edge of ["EdgeBottom", rows > 1 && "InsideHorizontal"] as const) {
    if (edge === false) continue;
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = bottom;
  }
}
