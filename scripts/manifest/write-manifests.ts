/*
 * Checks manifest.xml and writes its two copies into dist/: manifest.xml for DEALLOOP_ORIGIN, and
 * manifest.dev.xml for `npm run excel`. With --check it only checks.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkApart, checkManifest } from "./check-manifest";
import { manifestForDevelopment } from "./manifest-for-development";
import { projectSurroundings } from "./project-surroundings";
import { textForOrigin } from "./text-for-origin";

const root = join(__dirname, "..", "..");
const origin = process.env["DEALLOOP_ORIGIN"];
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const production = origin === undefined ? source : textForOrigin(source, origin);
const development = manifestForDevelopment(source);

const surroundings = projectSurroundings(root);
const findings = [
  ...checkManifest(production, surroundings),
  ...checkManifest(development, surroundings),
  ...checkApart(production, development),
];

if (findings.length > 0) {
  for (const { rule, message } of findings) console.error(`manifest.xml, ${rule}: ${message}`);
  process.exitCode = 1;
} else if (!process.argv.includes("--check")) {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist", "manifest.xml"), production);
  writeFileSync(join(root, "dist", "manifest.dev.xml"), development);
}
