import { screen, within } from "@testing-library/react";
import { templates } from "../../src/deal/templates";
import { showPane, showResults } from "./support/show-pane";

describe("the first screen", () => {
  it("offers each template with its question, and has chosen the first", async () => {
    await showPane();
    const deals = within(screen.getByRole("radiogroup", { name: "Templates" }));
    expect(deals.getAllByRole("radio")).toHaveLength(templates.length);
    const first = deals.getByRole("radio", { name: "Amazon and Anthropic, April 2026" });
    expect(first).toHaveProperty("checked", true);
    expect(deals.getByText(/how much of the money comes back/)).toBeTruthy();
  });

  it("says who invests, who buys, as of when and in which unit", async () => {
    await showPane();
    expect(screen.getByText("Amazon invests and sells, Anthropic buys")).toBeTruthy();
    expect(screen.getByText("As of 20 April 2026, in USD bn")).toBeTruthy();
  });

  it("says nothing of deals in the workbook when there are none", async () => {
    await showPane();
    expect(screen.queryByRole("heading", { name: "Deals in this workbook" })).toBeNull();
  });

  it("lists the deals that the workbook holds, and opens one at its results", async () => {
    const { user } = await showResults();
    await user.click(screen.getByRole("button", { name: "New deal" }));
    const written = await screen.findByRole("button", { name: /April 2026 · Compare/ });
    await user.click(written);
    expect(await screen.findByText("All checks hold.")).toBeTruthy();
  });
});

describe("where the pane cannot work", () => {
  it.each([
    ["outsideExcel", "Open Dealloop in Excel"],
    ["tooOld", "This Excel is too old for Dealloop"],
  ] as const)("says so (%s)", async (support, heading) => {
    await showPane(undefined, support);
    expect(screen.getByRole("heading", { level: 1, name: heading })).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
