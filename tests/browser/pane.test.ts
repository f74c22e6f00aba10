/*
 * The pane in a real browser, beside a real grid: an analyst creates the workbook by clicking, edits a
 * cell, sees the pane follow, and creates it again. Every screen is held to axe's rules, light and
 * dark, at 320 and 400 pixels, and photographed into pictures/.
 */
import type { Frame } from "playwright-core";
import { accessibilityProblems, showDark, widenPane } from "./support/pane-looks";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = workbench.pane();
}, 240_000);

afterAll(async () => {
  await workbench.close();
});

jest.setTimeout(90_000);

const click = (name: string | RegExp): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

async function create(): Promise<void> {
  await click("See the terms");
  await click("Create workbook");
  await pane.getByText("All checks hold.").waitFor();
}

/** The value beside a label in column A, in the column of the first case. */
async function announced(sheet: string, label: string, column: string): Promise<unknown> {
  const rows = await workbench.read(sheet, "A1:A120");
  const row = rows.findIndex(([text]) => text === label) + 1;
  if (row === 0) throw new Error(`${sheet} has no row "${label}".`);
  const [[value] = []] = await workbench.read(sheet, `${column}${row}`);
  return value;
}

async function rowOf(sheet: string, label: string): Promise<number> {
  const rows = await workbench.read(sheet, "A1:A120");
  return rows.findIndex(([text]) => text === label) + 1;
}

const shownMultiple = (text: string) =>
  pane.getByRole("row", { name: `Commitment multiple ${text}` });

it("is looked at by axe, which finds a picture without words put there on purpose", async () => {
  await pane.evaluate(() => document.querySelector("main")?.append(new Image(9, 9)));
  expect(await accessibilityProblems(workbench)).toHaveLength(1);
  await pane.evaluate(() => document.querySelector("main > img")?.remove());
});

it("begins with the first template chosen", async () => {
  expect(await pane.getByRole("radio", { checked: true }).count()).toBe(1);
  expect(await accessibilityProblems(workbench)).toEqual([]);
  await workbench.picture("pane-deals");
});

it("creates the workbook two clicks later, and the sheet says what the pane says", async () => {
  await create();
  // 5 in, 100 back: 5 / 5, 100 / 5, 5 − 100.
  expect(await announced("Compare", "Circularity", "C")).toBe(1);
  expect(await announced("Compare", "Commitment multiple", "C")).toBe(20);
  expect(await announced("Compare", "Net outflow", "C")).toBe(-95);
  await shownMultiple("20.0x 4.0x 20.0x").waitFor();
  expect(await accessibilityProblems(workbench)).toEqual([]);
  await workbench.picture("pane-results");
});

it("follows the sheet when an input is edited in the grid", async () => {
  const row = await rowOf("Inputs", "Committed purchases, in total");
  await click("Inputs");
  await workbench.typeInto("Inputs", `C${row}`, "50");
  await workbench.press("Enter");
  // 50 / 5.
  await shownMultiple("10.0x 4.0x 20.0x").waitFor();
  expect(await announced("Compare", "Commitment multiple", "C")).toBe(10);
  expect(await announced("Compare", "Net outflow", "C")).toBe(-45);
  await workbench.picture("pane-follows");
});

it("takes the edited terms up again, and marks what is changed beyond", async () => {
  await click("Change terms");
  const field = pane.getByLabel("Committed purchases, in total", { exact: true });
  expect(await field.inputValue()).toBe("50");
  await field.fill("25");
  await pane.getByText("Changed. It was 50 USD bn.").waitFor();
  // 25 / 5.
  await pane.getByRole("region", { name: "Measures, Announced" }).getByText("5.0x").waitFor();
  await workbench.picture("pane-terms");
  await click("Back to the deals");
});

it("creates a second workbook beside the first and finds both", async () => {
  await create();
  await click("New deal");
  const found = pane.getByRole("list").getByRole("button");
  await found.nth(1).waitFor();
  expect(await found.allInnerTexts()).toEqual([
    "Amazon and Anthropic, April 2026 · Compare",
    "Amazon and Anthropic, April 2026 · Compare (2)",
  ]);
  await workbench.picture("pane-two-workbooks");
  await found.first().click();
  // The first one still has its edit.
  await shownMultiple("10.0x 4.0x 20.0x").waitFor();
  await click("New deal");
});

it("never hides the field that has the focus", async () => {
  await click("See the terms");
  for (let stop = 0; stop < 16; stop++) {
    await workbench.press("Tab");
    const isSeen = await pane.evaluate(() => {
      const focused = document.activeElement;
      const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && (focused?.parentElement?.contains(above) ?? false);
    });
    expect(isSeen).toBe(true);
  }
  await click("Back to the deals");
});

describe.each([
  [320, "light"],
  [400, "light"],
  [320, "dark"],
  [400, "dark"],
] as const)("at %d pixels, %s", (width, theme) => {
  const look = async (screen: string): Promise<void> => {
    await workbench.picture(`pane-${screen}-${width}-${theme}`);
    expect(await accessibilityProblems(workbench)).toEqual([]);
    const overflow = await pane.evaluate(
      () =>
        [...document.querySelectorAll("html, main")].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ).length,
    );
    expect(overflow).toBe(0);
  };

  beforeAll(async () => {
    await widenPane(workbench, width);
    await showDark(workbench, theme === "dark");
  });

  it("the deals", async () => {
    await pane.getByRole("heading", { name: "Deals in this workbook" }).waitFor();
    await look("deals");
  });

  it("the terms", async () => {
    await click("See the terms");
    await look("terms");
  });

  it("the terms with everything opened and a mistake", async () => {
    await click("Confirmed · source of Investment");
    await click("Edit years of Investment");
    await click(/^All terms/);
    await click("All measures");
    await pane.getByLabel("Vendor margin", { exact: true }).fill("150");
    await click("Create workbook");
    await pane.getByText("1 term to correct.").waitFor();
    await look("mistake");
    await click("Back to the deals");
  });

  it("the results", async () => {
    await pane.getByRole("button", { name: /· Compare$/ }).click();
    await pane.getByText("All checks hold.").waitFor();
    await click("What the measures mean");
    await look("results");
    await click("New deal");
  });
});

it("has no page errors and asks no other machine for anything", () => {
  expect(workbench.problems).toEqual([]);
  expect(workbench.outside).toEqual([]);
});
