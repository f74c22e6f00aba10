// Where jest leaves its results, and the two numbers wanted from them. A test file that could not
// even be loaded counts as one failure.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const testResultsFile = fileURLToPath(
  new URL("../.cache/test-results.json", import.meta.url),
);

/** Before a run, so that an older run's results are never taken for this one's. */
export function clearTestResults() {
  mkdirSync(dirname(testResultsFile), { recursive: true });
  rmSync(testResultsFile, { force: true });
}

/** @returns {{ passed: number, failed: number }} */
export function readTestResults() {
  if (!existsSync(testResultsFile)) return { passed: 0, failed: 0 };
  const results = JSON.parse(readFileSync(testResultsFile, "utf8"));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
  };
}
