import { act, screen } from "@testing-library/react";
import { inMemoryExcel } from "./support/in-memory-excel";
import { showTerms } from "./support/show-pane";

/** As Excel answers when the workbook's structure is protected. */
const accessDenied = Object.assign(new Error("You can't do this."), { code: "AccessDenied" });

async function create(): ReturnType<typeof showTerms> {
  const pane = await showTerms();
  await pane.user.click(screen.getByRole("button", { name: "Create workbook" }));
  return pane;
}

describe("creating the workbook", () => {
  it("shows how far it is and what is being done", async () => {
    const { user, excel } = await showTerms();
    const letGo = excel.hold();
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Creating Amazon and Anthropic, April 2026",
    );
    expect(screen.getByRole("status").textContent).toBe("Writing the case sheets");
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.5");
    await act(() => {
      letGo();
      return Promise.resolve();
    });
  });

  it("writes the deal with its changes, once, and goes on to the results", async () => {
    const { user, excel } = await showTerms();
    const field = screen.getByLabelText("Vendor margin");
    await user.clear(field);
    await user.type(field, "40%");
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    expect(await screen.findByText("All checks hold.")).toBeTruthy();
    expect(excel.written).toHaveLength(1);
    const [announced, ...others] = excel.written[0]?.deal.cases ?? [];
    expect(announced?.set["margin"]?.value).toBe(0.4);
    expect(others.map(({ set }) => set["margin"])).toEqual([undefined, undefined]);
  });

  it("can be cancelled, and goes back to the terms as they were changed", async () => {
    const { user, excel } = await showTerms();
    const field = screen.getByLabelText("Vendor margin");
    await user.clear(field);
    await user.type(field, "40");
    const letGo = excel.hold();
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await act(() => {
      letGo();
      return Promise.resolve();
    });
    expect(await screen.findByLabelText("Vendor margin")).toHaveProperty("value", "40");
    expect(excel.written).toEqual([]);
  });
});

describe("a creation that fails", () => {
  it("says in words what happened and what to do, and takes the focus there", async () => {
    const excel = inMemoryExcel();
    excel.refuseNext(accessDenied);
    const { user } = await showTerms(excel);
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    const message = await screen.findByRole("alert");
    expect(message.textContent).toContain("The workbook is protected or read-only.");
    expect(document.activeElement).toBe(message);
  });

  it("keeps Excel's own words for whoever is asked for help", async () => {
    const excel = inMemoryExcel();
    excel.refuseNext(accessDenied);
    const { user } = await showTerms(excel);
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    expect(screen.queryByText(/AccessDenied/)).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Details" }));
    expect(screen.getByText("AccessDenied: You can't do this.")).toBeTruthy();
  });

  it("can be tried again", async () => {
    const excel = inMemoryExcel();
    excel.refuseNext(accessDenied);
    const { user } = await showTerms(excel);
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText("All checks hold.")).toBeTruthy();
    expect(excel.written).toHaveLength(1);
  });

  it("leads back to the terms", async () => {
    const excel = inMemoryExcel();
    excel.refuseNext(accessDenied);
    const { user } = await showTerms(excel);
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    await user.click(await screen.findByRole("button", { name: "Back to the terms" }));
    expect(screen.getByLabelText("Vendor margin")).toHaveProperty("value", "35");
  });
});

describe("a workbook created before", () => {
  it("keeps its sheets when its terms are changed and created again", async () => {
    const { user, excel } = await create();
    await user.click(await screen.findByRole("button", { name: "Change terms" }));
    expect(screen.getByText(/Creating adds new sheets and leaves the old ones/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    await screen.findByText("All checks hold.");
    expect(excel.written.map(({ sheets }) => sheets.compare.name)).toEqual([
      "Compare",
      "Compare 2",
    ]);
  });
});
