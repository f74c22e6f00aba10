/*
 * DEAL.VERSION: which Dealloop calculated this workbook.
 */

import packageJson from "../../../package.json";
import { specify } from "../../catalogue/function-spec";

/**
 * Returns the version of the add-in.
 *
 * @customfunction VERSION
 * @remarks The version that is installed here and now, not the one that made the workbook.
 */
export function version(): string {
  return packageJson.version;
}

export const versionSpec = specify(version, {
  category: "About",
  questions: ["Which version of Dealloop is this?"],
  examples: [{ shows: "The version installed.", args: [], gives: packageJson.version }],
  portable: { addInOnly: "It tells the version of the add-in, which is not there." },
});
