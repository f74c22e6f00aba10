/*
 * The help pages as built and served: every address that Excel is given leads to one, on a phone no
 * page is wider than the screen, and axe finds nothing, light or dark. Photographed into pictures/.
 */
import { mkdirSync } from "node:fs";
import { join, parse } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { build } from "../../scripts/build.mjs";
import { serve, type WorkbenchServer } from "../../scripts/serve.mjs";
import type { ExcelMetadata } from "../../src/catalogue/excel-metadata";
import functionsJson from "../../src/functions/functions.json";
import { launchBrowser } from "./support/open-workbench";

const PICTURES = join(__dirname, "pictures");
const { functions } = functionsJson as unknown as ExcelMetadata;
const helpPaths = functions.map(({ helpUrl }) => new URL(helpUrl).pathname);
const paths = ["/functions/index.html", ...helpPaths];

/** All that the pages are made of stands on one of these. */
const examples = [
  "/functions/index.html",
  "/functions/circularity.html",
  "/functions/version.html",
  "/assets/pages/support.html",
  "/assets/pages/privacy.html",
];

let server: WorkbenchServer;
let browser: Browser;

beforeAll(async () => {
  build(); // does nothing under npm test, which has built
  server = await serve();
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

const addressOf = (path: string): string => `${server.origin}/addin${path}`;

async function openPage(width: number, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  mkdirSync(PICTURES, { recursive: true });
  return context.newPage();
}

async function brokenRules(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(addressOf(path));
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help }) => `${path}: ${id}: ${help}`);
}

const widthBeyondScreen = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it("are there for every function in the metadata that is served beside them", async () => {
  const served = (await (await fetch(addressOf("/functions.json"))).json()) as ExcelMetadata;
  expect(served.functions.map(({ helpUrl }) => new URL(helpUrl).pathname)).toEqual(helpPaths);
  const answers = await Promise.all(paths.map((path) => fetch(addressOf(path))));
  expect(answers.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
});

it("are no wider than the screen of a phone", async () => {
  const page = await openPage(320, "light");
  const tooWide: string[] = [];
  for (const path of [...paths, ...examples]) {
    await page.goto(addressOf(path));
    if ((await widthBeyondScreen(page)) > 0) tooWide.push(path);
  }
  expect(tooWide).toEqual([]);
  await page.context().close();
});

test.each([
  [320, "light"],
  [320, "dark"],
  [1100, "light"],
  [1100, "dark"],
] as const)("break no rule of axe at %d pixels, %s", async (width, colorScheme) => {
  const page = await openPage(width, colorScheme);
  const broken: string[] = [];
  for (const path of examples) {
    broken.push(...(await brokenRules(page, path)));
    const name = `help-${parse(path).name}-${width}-${colorScheme}`;
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }
  expect(broken).toEqual([]);
  await page.context().close();
});

it("are looked at by axe, which finds a picture without words put there on purpose", async () => {
  const page = await openPage(1100, "light");
  await page.route("**/version.html", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      "<main>",
      '<main><img src="../assets/icon-64.png">',
    );
    await route.fulfill({ response, body });
  });
  expect(await brokenRules(page, "/functions/version.html")).toHaveLength(1);
  await page.context().close();
});

it("lead from the list to a function, back, and on to support", async () => {
  const page = await openPage(1100, "light");
  await page.goto(addressOf("/functions/index.html"));
  const concentration = page.getByRole("region", { name: "Concentration" });
  await concentration.getByRole("link", { name: "DEAL.HHI", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "DEAL.HHI(shares, [kind])" }).waitFor();
  await page.getByRole("link", { name: "All functions" }).click();
  await page.getByRole("heading", { level: 1, name: "Functions" }).waitFor();
  await page.getByRole("link", { name: "Support" }).click();
  await page.getByRole("heading", { level: 1, name: "Support for Dealloop" }).waitFor();
  await page.getByRole("link", { name: "All functions" }).click();
  await page.getByRole("heading", { level: 1, name: "Functions" }).waitFor();
  await page.context().close();
});
