/** A formula as it reads relative to its cell: `F59` in G56 is `R[3]C[-1]`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)\b/g,
    (_, columnFixed: string, letters: string, rowFixed: string, digits: string) =>
      `R${part(Number(digits), row, rowFixed)}C${part(columnNumber(letters), column, columnFixed)}`,
  );
}

function part(at: number, from: number, fixed: string): string {
  if (fixed) return String(at);
  return at === from ? "" : `[${at - from}]`;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
