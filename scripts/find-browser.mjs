// Where a Chromium-like browser may be: the environment's word first, then the usual places of the
// three systems, then what playwright-core has installed for itself.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
];

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function fromPlaywright() {
  try {
    return [createRequire(import.meta.url)("playwright-core").chromium.executablePath()];
  } catch {
    return []; // Not installed yet, or no browser known for this system: the others may still do.
  }
}

/** @returns {string | undefined} */
export function findBrowser() {
  const asked = process.env.CHROMIUM;
  if (asked !== undefined && asked !== "") return existsSync(asked) ? asked : undefined;
  return [...onPath(), ...applications, ...fromPlaywright()].find((path) => existsSync(path));
}
