/* Shows the whole pane beside an Excel in memory, and the few steps that most tests begin with. */
import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import type { Support } from "../../../src/taskpane/support";
import { provideBrowserParts } from "./browser-parts";
import { inMemoryExcel, type InMemoryExcel } from "./in-memory-excel";

export interface ShownPane {
  readonly user: UserEvent;
  readonly excel: InMemoryExcel;
}

export async function showPane(
  excel = inMemoryExcel(),
  support: Support = "supported",
): Promise<ShownPane> {
  provideBrowserParts();
  // The pane looks through the workbook at once; wait until it has.
  await act(() => {
    render(<App support={support} actions={excel.actions} />);
    return Promise.resolve();
  });
  return { user: userEvent.setup(), excel };
}

/** The pane at the terms of the first template. */
export async function showTerms(excel?: InMemoryExcel): Promise<ShownPane> {
  const pane = await showPane(excel);
  await pane.user.click(screen.getByRole("button", { name: "See the terms" }));
  return pane;
}

/** The pane at the results of the first template. */
export async function showResults(): Promise<ShownPane> {
  const pane = await showTerms();
  await pane.user.click(screen.getByRole("button", { name: "Create workbook" }));
  await screen.findByRole("region", { name: "Measures by case" });
  return pane;
}
