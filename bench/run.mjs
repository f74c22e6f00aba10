// `npm run bench`: times our calculations beside those of others. They are bundled first, as the
// add-in's are: a loader that translates file by file names every closure at run time, which makes
// small functions several times slower than they are in Excel.
import { fileURLToPath, pathToFileURL } from "node:url";
import { setUp } from "../scripts/set-up.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

setUp({ quiet: true });
process.chdir(here(".."));
const { build } = await import("esbuild");
const outfile = here("../.cache/bench/main.mjs");
await build({
  entryPoints: ["bench/main.ts"],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "es2022",
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);
