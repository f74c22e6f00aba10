/*
 * How the functions are called from a sheet, and where their help is.
 */

/** As in the manifest: `=DEAL.CIRCULARITY(…)`. */
export const namespace = "DEAL";

/** The page that Excel opens from a function's help. */
export function helpUrl(id: string): string {
  return `https://dealloop.example/functions/${pageName(id)}`;
}

/** The name of a function's page in the docs, without its ending. */
export function pageName(id: string): string {
  return id.toLowerCase();
}
