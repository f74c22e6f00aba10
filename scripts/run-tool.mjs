// Runs one of the project's tools with this very Node: no shell and no PATH are involved, so it
// works alike on Linux, Mac and Windows.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const entries = {
  eslint: "eslint/bin/eslint.js",
  jest: "jest/bin/jest.js",
  knip: "knip/bin/knip.js",
  playwright: "playwright-core/cli.js",
  prettier: "prettier/bin/prettier.cjs",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  webpack: "webpack-cli/bin/cli.js",
};

/** @param {keyof typeof entries} tool */
export function runTool(tool, args, options = {}) {
  const entry = fileURLToPath(new URL(`../node_modules/${entries[tool]}`, import.meta.url));
  return spawnSync(process.execPath, [entry, ...args], { cwd: root, stdio: "inherit", ...options });
}
