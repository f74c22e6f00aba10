/*
 * The catalogue of functions as generated, typed. For the pane and the command line, which show
 * functions but must not load them.
 */

import type { CatalogueEntry } from "./catalogue-entry";
import catalogueJson from "./catalogue.json";

/** Every function, in the order of the docs. */
export const catalogue = catalogueJson.functions as unknown as readonly CatalogueEntry[];
