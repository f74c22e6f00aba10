/*
 * Writes the functions' metadata, for DEALLOOP_ORIGIN when it is set, and their help pages into
 * dist/addin.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { helpFiles } from "./help/help-files";

const root = join(__dirname, "..");

for (const [path, text] of helpFiles(root, process.env["DEALLOOP_ORIGIN"])) {
  const file = join(root, "dist", "addin", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
