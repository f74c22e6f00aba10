// `npm run check`: everything that a change must pass. All steps run, so that one look shows all
// that is wrong; the last line counts each step as one, and the tests one by one.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { runTool } from "./run-tool.mjs";
import { setUp } from "./set-up.mjs";
import { clearTestResults, readTestResults } from "./test-results.mjs";

const steps = [
  ["format", "prettier", ["--check", "--log-level=warn", "."]],
  ["lint", "eslint", ["--max-warnings=0", "."]],
  ["types", "tsc", ["-p", "."]],
  ["types of the core", "tsc", ["-p", "src/core"]],
  ["generated files are fresh", "tsx", ["scripts/generate.ts", "--check"]],
  ["manifest", "tsx", ["scripts/manifest/write-manifests.ts", "--check"]],
  ["nothing unused", "knip", []],
];

function passes([name, tool, args]) {
  const isGood = runTool(tool, args).status === 0;
  console.log(`${isGood ? "passed" : "FAILED"}: ${name}`);
  return isGood;
}

/** Passed and failed tests; a run that fails in another way counts as one failure. */
function runTests() {
  const script = fileURLToPath(new URL("test.mjs", import.meta.url));
  clearTestResults();
  const { status } = spawnSync(process.execPath, [script], { stdio: "inherit" });
  const { passed, failed } = readTestResults();
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

setUp({ quiet: true });
const results = steps.map(passes);
const tests = runTests();
const passed = results.filter((isGood) => isGood).length + tests.passed;
const failed = results.filter((isGood) => !isGood).length + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
