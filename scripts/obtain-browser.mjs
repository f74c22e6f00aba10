// Finds a browser for the tests, or installs one: on Debian as root through its packages, else the
// one that playwright-core downloads for the user.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { runTool } from "./run-tool.mjs";

const isDebianRoot = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

function installWithApt() {
  console.log("No Chromium found: installing Debian's.");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function installWithPlaywright() {
  console.log("No Chromium found: installing playwright-core's.");
  runTool("playwright", ["install", "chromium"]);
}

/** @returns {string | undefined} */
export function obtainBrowser() {
  if (findBrowser() === undefined && isDebianRoot()) installWithApt();
  if (findBrowser() === undefined) installWithPlaywright();
  return findBrowser();
}
