/*
 * The entry of the functions' bundle: tells the host which function answers to which id. At top
 * level and without waiting for Office.onReady, or the first calculation of a workbook fails.
 */

import { specs } from "./index";

for (const [id, spec] of Object.entries(specs)) CustomFunctions.associate(id, spec.call);
