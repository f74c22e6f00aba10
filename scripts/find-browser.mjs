// Where a Chromium-like browser may be: the environment's word first, then the usual places of the
// three systems, then what playwright-core has installed for itself.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { onPath } from "./on-path.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

function windowsApplications() {
  const { PROGRAMFILES, LOCALAPPDATA, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = process.env;
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
}

function fromPlaywright() {
  try {
    return [createRequire(import.meta.url)("playwright-core").chromium.executablePath()];
  } catch {
    return []; // Not installed yet, or no browser known for this system.
  }
}

/** @returns {string | undefined} */
export function findBrowser() {
  const asked = process.env.CHROMIUM;
  const places = [
    ...onPath(names),
    ...macApplications,
    ...windowsApplications(),
    ...fromPlaywright(),
  ];
  return (asked ? [asked] : places).find((path) => existsSync(path));
}
