// Where LibreOffice may be: the environment's word first, then the usual places.
import { existsSync } from "node:fs";
import { onPath } from "./on-path.mjs";

const applications = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** @returns {string | undefined} */
export function findLibreOffice() {
  const asked = process.env.SOFFICE;
  const places = [...onPath(["soffice", "libreoffice"]), ...applications];
  return (asked ? [asked] : places).find((path) => existsSync(path));
}
