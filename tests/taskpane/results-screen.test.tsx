import { act, screen, within } from "@testing-library/react";
import { templates } from "../../src/deal/templates";
import { withTerm } from "../../src/deal/terms";
import type { Deal } from "../../src/deal/document";
import { showResults } from "./support/show-pane";

function firstTemplate(): Deal {
  const [deal] = templates;
  if (deal === undefined) throw new Error("There is no template.");
  return deal;
}

function row(name: RegExp): string[] {
  const table = within(screen.getByRole("region", { name: "Measures by case" }));
  const cells = within(table.getByRole("row", { name })).getAllByRole("cell");
  return cells.map(({ textContent }) => textContent);
}

describe("the results of the Amazon and Anthropic deal", () => {
  // 100 / 5, 100 / 25, 100 / 5; 5 − 100, 25 − 100, 5 − 80 with 80 % due though half is used.
  it("show every measure for every case", async () => {
    await showResults();
    expect(row(/^Commitment multiple/)).toEqual(["20.0x", "4.0x", "20.0x"]);
    expect(row(/^Net outflow USD bn/)).toEqual(["−95.00", "−75.00", "−75.00"]);
    expect(row(/^Circularity/)).toEqual(["100.0%", "100.0%", "100.0%"]);
  });

  it("draw the money out and the money back, with the same in words", async () => {
    await showResults();
    expect(
      screen.getByRole("img", {
        name: "All tranches, USD bn: 25 out; 100 back as purchases, of which 25 is the vendor’s own money",
      }),
    ).toBeTruthy();
  });

  it("explain the measures on demand", async () => {
    const { user } = await showResults();
    await user.click(screen.getByRole("button", { name: "What the measures mean" }));
    expect(
      screen.getByText("Share of the money invested that has come back as purchases"),
    ).toBeTruthy();
  });

  it("follow the sheets when somebody types there", async () => {
    const { excel } = await showResults();
    await act(() => {
      excel.edit(withTerm(firstTemplate(), "Announced", "promised", 50));
      return Promise.resolve();
    });
    // 50 / 5.
    expect(row(/^Commitment multiple/)).toEqual(["10.0x", "4.0x", "20.0x"]);
    expect(screen.getByText(/Measures read again/)).toBeTruthy();
  });

  it("show an error of the sheet as no answer", async () => {
    const { excel } = await showResults();
    await act(() => {
      // Nothing invested: nothing to divide by.
      excel.edit(withTerm(firstTemplate(), "Announced", "invested", Array<number>(10).fill(0)));
      return Promise.resolve();
    });
    expect(row(/^Commitment multiple/)[0]).toBe("no answer (#DIV/0!)");
  });

  it("say when a check does not hold, and open the checks", async () => {
    const { user, excel } = await showResults();
    await act(() => {
      excel.edit(firstTemplate(), [
        { label: "The term ends within the timeline", cases: ["Announced", "All tranches"] },
      ]);
      return Promise.resolve();
    });
    expect(screen.getByText("1 check does not hold.")).toBeTruthy();
    expect(
      screen.getByText("The term ends within the timeline: not in Announced, All tranches."),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open the checks" }));
    expect(excel.shownSheets).toEqual(["Checks"]);
  });

  it("open each sheet", async () => {
    const { user, excel } = await showResults();
    const names = ["Inputs", "Announced", "All tranches", "Demand shortfall", "Compare", "Sources"];
    for (const name of names) await user.click(screen.getByRole("button", { name }));
    expect(excel.shownSheets).toEqual(names);
  });

  it("lead back to the terms as they stand on the sheet now", async () => {
    const { user, excel } = await showResults();
    await act(() => {
      excel.edit(withTerm(firstTemplate(), "Announced", "promised", 50));
      return Promise.resolve();
    });
    await user.click(screen.getByRole("button", { name: "Change terms" }));
    expect(await screen.findByLabelText("Committed purchases, in total")).toHaveProperty(
      "value",
      "50",
    );
  });

  it("lead back to the terms as they were written when the sheet of inputs is gone", async () => {
    const { user, excel } = await showResults();
    excel.loseSheets();
    await user.click(screen.getByRole("button", { name: "Change terms" }));
    expect(await screen.findByText(/The sheet “Inputs” is gone/)).toBeTruthy();
    expect(screen.getByLabelText("Committed purchases, in total")).toHaveProperty("value", "100");
  });

  it("stop following once they are left", async () => {
    const { user, excel } = await showResults();
    expect(excel.watcherCount()).toBe(1);
    await user.click(screen.getByRole("button", { name: "New deal" }));
    expect(excel.watcherCount()).toBe(0);
  });
});

describe("when Excel does not answer", () => {
  it("says so instead of showing numbers", async () => {
    const { user, excel } = await showResults();
    await user.click(screen.getByRole("button", { name: "New deal" }));
    excel.loseSheets();
    await user.click(await screen.findByRole("button", { name: /· Compare/ }));
    expect(await screen.findByText(/The sheet “Compare” is gone/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Measures by case" })).toBeNull();
  });
});
