/*
 * How the functions are called from a sheet, and where their help is.
 */

/** As in the manifest: `=DEAL.CIRCULARITY(…)`. */
export const namespace = "DEAL";

/**
 * Stands for the place the add-in is served from, here and in manifest.xml; the name is reserved
 * for documentation by RFC 2606. A build puts the real place there.
 */
export const placeholderOrigin = "https://dealloop.example";

/** The page that Excel opens from a function's help. */
export function helpUrl(id: string): string {
  return `${placeholderOrigin}/functions/${pageName(id)}.html`;
}

/** The name of a function's page, in the docs and on the web, without its ending. */
export function pageName(id: string): string {
  return id.toLowerCase();
}
