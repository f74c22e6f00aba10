// `npm test`: every test there is, from a fresh clone. Sets up what is missing, builds the pages
// that the browser tests open, and runs jest; what is given after `--` is passed on to jest.
// Tests that this machine cannot run are named at the end; with CI=true they are a failure.
import { build } from "./build.mjs";
import { findLibreOffice } from "./find-libreoffice.mjs";
import { obtainBrowser } from "./obtain-browser.mjs";
import { runTool } from "./run-tool.mjs";
import { setUp } from "./set-up.mjs";
import { clearTestResults, readTestResults, testResultsFile } from "./test-results.mjs";

const asked = process.argv.slice(2);

/** Programs that some tests drive; each is handed to them in an environment variable. */
const programs = [
  {
    folder: "browser",
    variable: "CHROMIUM",
    find: obtainBrowser,
    without: "the tests in a browser. Install Chrome or Chromium, or set CHROMIUM to its path.",
  },
  {
    folder: "interop",
    variable: "SOFFICE",
    find: findLibreOffice,
    without:
      "the recalculation of workbooks by a second program. " +
      "Install LibreOffice (https://www.libreoffice.org), or set SOFFICE to its path.",
  },
];

/** The folders of tests/ that hold a test among those asked for. */
function foldersAskedFor() {
  const { stdout } = runTool("jest", ["--listTests", ...asked], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  const paths = stdout.split("\n").map((path) => path.replaceAll("\\", "/"));
  return new Set(paths.flatMap((path) => /\/tests\/([^/]+)\//.exec(path)?.[1] ?? []));
}

function isMissing({ variable, find }) {
  const found = find();
  if (found !== undefined) process.env[variable] = found;
  return found === undefined;
}

function runJest(leftOut) {
  const ignored = leftOut.map(({ folder }) => `--testPathIgnorePatterns=/tests/${folder}/`);
  if (ignored.length > 0) ignored.push("--passWithNoTests");
  const report = ["--json", `--outputFile=${testResultsFile}`];
  clearTestResults();
  return runTool("jest", [...asked, ...report, ...ignored], {
    stdio: ["inherit", "ignore", "inherit"],
  }).status;
}

setUp({ quiet: true });
const folders = foldersAskedFor();
const leftOut = programs.filter((program) => folders.has(program.folder) && isMissing(program));
if (folders.has("browser") && process.env.CHROMIUM !== undefined) build();
const status = runJest(leftOut);

for (const { without } of leftOut) console.log(`Left out: ${without}`);
const { passed, failed } = readTestResults();
console.log(`Tests: ${passed} passed, ${failed} failed`);
const isIncomplete = process.env.CI === "true" && leftOut.length > 0;
if (isIncomplete) console.log("CI=true asks for every test, so leaving some out is a failure.");
process.exitCode = status === 0 && !isIncomplete ? 0 : 1;
