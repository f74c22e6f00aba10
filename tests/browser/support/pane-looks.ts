// How the pane looks to eyes and to screen readers: its width, Office's theme, and axe's rules.

import { AxeBuilder } from "@axe-core/playwright";
import type { OpenWorkbench } from "./open-workbench";

/** A line for each element of the pane that breaks a rule. */
export async function accessibilityProblems({ page }: OpenWorkbench): Promise<readonly string[]> {
  // Fluent UI puts invisible stops for the keyboard around groups; they take no focus themselves.
  const { violations } = await new AxeBuilder({ page })
    .include(["#pane", "html"])
    .exclude(["#pane", "[data-tabster-dummy]"])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}

export async function widenPane({ page }: OpenWorkbench, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.documentElement.style.setProperty("--pane-width", `${pixels}px`);
    document.body.style.setProperty("--pane-width", `${pixels}px`);
  }, width);
}

/** Office's theme as the pane finds it when the user comes back to it. */
export async function showDark(workbench: OpenWorkbench, isDark: boolean): Promise<void> {
  await workbench.pane().evaluate((dark) => {
    Object.assign(Office.context.officeTheme, {
      bodyBackgroundColor: dark ? "#262626" : "#FFFFFF",
    });
    window.dispatchEvent(new Event("focus"));
  }, isDark);
}
