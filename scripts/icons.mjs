// Draws assets/icon-*.png from assets/icon.svg, in a browser, at each size that Office asks for.
// The pictures are committed: run `npm run icons` only after changing the drawing.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const assets = new URL("../assets/", import.meta.url);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function drawIcon(browser, svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`;
  await page.setContent(style + svg);
  writeFileSync(
    new URL(`icon-${size}.png`, assets),
    await page.screenshot({ omitBackground: true }),
  );
  await page.close();
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium found: set CHROMIUM to its path.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const svg = readFileSync(new URL("icon.svg", assets), "utf8");
for (const size of sizes) await drawIcon(browser, svg, size);
await browser.close();
