// `npm run -s dealloop -- …`: the command line. Sets up what is missing and tells so on the standard
// error, so that the standard output stays the answer. Paths are those of the caller's folder.
import { fileURLToPath } from "node:url";
import { runTool } from "./run-tool.mjs";
import { setUp } from "./set-up.mjs";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

setUp({ quiet: true });
const { status } = runTool("tsx", [main, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exitCode = status ?? 1;
