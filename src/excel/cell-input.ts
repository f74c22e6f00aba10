/*
 * What has to be typed into a cell so that it holds what the plan says. Excel reads text as the user's
 * keyboard would: "=…", "5%", "1/2" or "3 May" turn into something else unless an apostrophe leads.
 */
import type { CellContent } from "../workbook/plan";

/** The apostrophe shows in the formula bar, so plain words do without. */
const plainWords = /^\p{L}[^\p{N}]*$/u;
const truthValue = /^(true|false)$/i;

export function cellInput(content: CellContent): string | number {
  if (typeof content === "object") return `=${content.formula}`;
  if (typeof content === "number" || content === "") return content;
  return plainWords.test(content) && !truthValue.test(content) ? content : `'${content}`;
}
