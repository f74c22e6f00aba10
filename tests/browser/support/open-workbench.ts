// The workbench in a real browser, driven as a user would: the built pages, served from this
// machine, with every page error and every request to elsewhere written down.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { build } from "../../../scripts/build.mjs";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { serve, type WorkbenchServer } from "../../../scripts/serve.mjs";

const GRID = "canvas[id^=univer-sheet-main-canvas]";
const PATIENCE = 20_000;
/** The list of suggestions closes a moment after the last key; until then Enter chooses from it. */
const SUGGESTIONS = 400;
const PICTURES = join(__dirname, "..", "pictures");

/** Most are for root and for machines without a screen; the last keep the browser from calling home. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface OpenWorkbench {
  readonly page: Page;
  /** Messages of errors on the pages, each with the start of its stack. */
  readonly problems: string[];
  /** Addresses on other machines that the pages asked for. */
  readonly outside: string[];
  /** From opening the address until the add-in can be used. */
  readonly openedIn: number;
  /** The frame of the add-in. */
  pane(): Frame;
  /** Values of cells, read by the add-in. */
  read(sheet: string, address: string): Promise<unknown[][]>;
  select(sheet: string, address: string): Promise<void>;
  /** Chooses a cell and types, without Enter. */
  typeInto(sheet: string, address: string, text: string): Promise<void>;
  /** Types something else than the cell holds, and waits until the cell holds it. */
  enter(sheet: string, address: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Saves what is seen into tests/browser/pictures. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  width?: number;
  height?: number;
}

export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  build(); // does nothing under npm test, which has built
  const server = await serve();
  const browser = await launchBrowser();
  const { width = 1440, height = 860 } = options;
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const notes = notesOf(page, server.origin);
  const begun = Date.now();
  await page.goto(server.origin);
  await page.waitForSelector(GRID);
  await page.waitForFunction(functionsAreThere);
  const openedIn = Date.now() - begun;
  return { page, ...notes, openedIn, ...actions(page), close: () => close(browser, server) };
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No browser found. Set CHROMIUM to the path of one.");
  return chromium.launch({ executablePath, args: FLAGS });
}

function notesOf(page: Page, origin: string): Pick<OpenWorkbench, "problems" | "outside"> {
  const problems: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", ({ message, stack = "" }) => {
    problems.push([message, ...stack.split("\n").slice(1, 4)].join(" < "));
  });
  page.on("console", (entry) => {
    if (entry.type() === "error") problems.push(entry.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  return { problems, outside };
}

/** Runs in the page. */
function functionsAreThere(): boolean {
  const { workbench } = window as Partial<Pick<Window, "workbench">>;
  return (workbench?.host.customFunctions.count ?? 0) > 0;
}

function actions(page: Page) {
  const pane = (): Frame => {
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("The page shows no add-in.");
    return frame;
  };
  const select = async (sheet: string, address: string): Promise<void> => {
    await pane().evaluate(selectCells, { sheet, address });
    await page.waitForTimeout(300); // the grid scrolls and takes the keyboard
  };
  const press = async (key: string): Promise<void> => {
    await page.waitForTimeout(SUGGESTIONS);
    await page.keyboard.press(key);
  };
  const typeInto = async (sheet: string, address: string, text: string): Promise<void> => {
    // A click into the canvas gives it the keyboard; the cell is chosen after that.
    await page.locator(GRID).click({ position: { x: 700, y: 500 } });
    await select(sheet, address);
    await page.keyboard.type(text, { delay: 25 });
  };
  return {
    pane,
    select,
    typeInto,
    async enter(sheet: string, address: string, text: string): Promise<void> {
      const before = await page.evaluate(contentOf, { sheet, address });
      await typeInto(sheet, address, text);
      await press("Enter");
      await page.waitForFunction(holdsAnother, { sheet, address, before });
    },
    read: (sheet: string, address: string) => pane().evaluate(readCells, { sheet, address }),
    press,
    async picture(name: string): Promise<void> {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}

interface Cells {
  sheet: string;
  address: string;
}

/** Runs in the add-in's frame. */
function readCells({ sheet, address }: Cells): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Runs in the add-in's frame. */
function selectCells({ sheet, address }: Cells): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

/** Runs in the page. */
function contentOf({ sheet, address }: Cells): unknown {
  const { worksheets } = window.workbench.host.workbook;
  return worksheets.getItem(sheet).getRange(address).formulas[0]?.[0];
}

/** Runs in the page. */
function holdsAnother({ sheet, address, before }: Cells & { before: unknown }): boolean {
  const { worksheets } = window.workbench.host.workbook;
  return worksheets.getItem(sheet).getRange(address).formulas[0]?.[0] !== before;
}

async function close(browser: Browser, server: WorkbenchServer): Promise<void> {
  await browser.close();
  server.close();
}
