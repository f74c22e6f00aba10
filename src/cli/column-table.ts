/* Rows of texts as aligned columns for a terminal: texts to the left, then numbers to the right. */

const GAP = "  ";

/** The first `textColumns` columns hold texts, all others numbers. */
export function columnTable(
  rows: readonly (readonly string[])[],
  { textColumns }: { readonly textColumns: number },
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const padded = (cell: string, column: number): string =>
    column < textColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(padded).join(GAP).trimEnd());
}
