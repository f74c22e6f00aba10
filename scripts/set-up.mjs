// What every script begins with: the right Node, and the packages of package-lock.json installed.
// Says what it does, on the standard error when asked to be quiet about it.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL("..", import.meta.url));
const lock = fileURLToPath(new URL("../package-lock.json", import.meta.url));
/** npm writes it at the end of an installation. */
const installed = fileURLToPath(new URL("../node_modules/.package-lock.json", import.meta.url));

function refuseOldNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= OLDEST_NODE) return;
  console.error(
    `This is Node ${process.versions.node}; Dealloop needs Node ${OLDEST_NODE} or newer. ` +
      "Install it from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}

function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** npm itself when it started this script, else the one on the PATH. */
function npmCi() {
  const args = ["ci", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  if (npm?.endsWith(".js")) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

export function setUp({ quiet = false } = {}) {
  refuseOldNode();
  if (isInstalled()) return;
  const say = quiet ? console.error : console.log;
  say("Installing the packages (npm ci); the first time takes a minute or two.");
  const { status } = npmCi();
  if (status !== 0 || !existsSync(installed)) {
    console.error("npm ci did not succeed; its messages are above.");
    process.exit(1);
  }
  // Else a lock file that a checkout has touched would look newer for ever.
  utimesSync(installed, new Date(), new Date());
}
