import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { showTerms } from "./support/show-pane";

/** The headline, once it has caught up with typing. */
function headline(caseName = "Announced") {
  return within(screen.getByRole("region", { name: `Measures, ${caseName}` }));
}

async function retype(user: UserEvent, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, text);
}

async function showCase(user: UserEvent, name: string): Promise<void> {
  await user.selectOptions(screen.getByLabelText("Case"), name);
}

describe("the terms of the Amazon and Anthropic deal", () => {
  // 5 in and 100 back: 5 / 5, 100 / 5, 5 − 100.
  it("come to circularity 100%, multiple 20.0x and net outflow −95 as announced", async () => {
    await showTerms();
    expect(headline().getByText("100.0%")).toBeTruthy();
    expect(headline().getByText("20.0x")).toBeTruthy();
    expect(headline().getByText("−95.00")).toBeTruthy();
    expect(headline().getByText("more back than out")).toBeTruthy();
  });

  it("stand in fields with their units and definitions", async () => {
    await showTerms();
    expect(screen.getByLabelText("Committed purchases, in total")).toHaveProperty("value", "100");
    expect(screen.getByLabelText("Vendor margin")).toHaveProperty("value", "35");
    expect(screen.getByText(/stays with the vendor after its own costs/)).toBeTruthy();
    expect(screen.getByText("5 USD bn in 2026")).toBeTruthy();
  });

  it("say how sure they are, and on demand who says so", async () => {
    const { user } = await showTerms();
    await user.click(
      screen.getByRole("button", { name: "Confirmed · source of Committed purchases, in total" }),
    );
    expect(screen.getByText("More than $100bn on AWS over ten years")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open the page at Open TechStack" })).toHaveProperty(
      "href",
      "https://open-techstack.com/blog/anthropic-amazon-aws-compute-deal-2026/",
    );
  });

  it("show the main ones first and all of them on demand", async () => {
    const { user } = await showTerms();
    expect(screen.queryByLabelText("Cost of switching")).toBeNull();
    await user.click(screen.getByRole("button", { name: /^All terms/ }));
    expect(screen.getByLabelText("Cost of switching")).toHaveProperty("value", "8");
  });
});

describe("changing a term", () => {
  it("changes the preview as one types, before anything is written", async () => {
    const { user, excel } = await showTerms();
    await retype(user, "Committed purchases, in total", "50");
    // 50 / 5.
    await waitFor(() => {
      expect(headline().getByText("10.0x")).toBeTruthy();
    });
    expect(headline().getByText("−45.00")).toBeTruthy();
    expect(excel.written).toEqual([]);
  });

  it("marks it and puts it back", async () => {
    const { user } = await showTerms();
    await retype(user, "Committed purchases, in total", "50");
    expect(screen.getByText("Changed. It was 100 USD bn.")).toBeTruthy();
    await user.click(
      screen.getByRole("button", { name: "Put back: Committed purchases, in total" }),
    );
    expect(screen.getByLabelText("Committed purchases, in total")).toHaveProperty("value", "100");
    expect(screen.queryByText(/^Changed/)).toBeNull();
  });

  it("takes a value typed back to what it was as no change", async () => {
    const { user } = await showTerms();
    await retype(user, "Vendor margin", "35");
    expect(screen.queryByText(/^Changed/)).toBeNull();
  });

  it("changes one case only, unless it is used in all", async () => {
    const { user } = await showTerms();
    await retype(user, "Vendor margin", "40");
    await showCase(user, "All tranches");
    expect(screen.getByLabelText("Vendor margin")).toHaveProperty("value", "35");
    await showCase(user, "Announced");
    await user.click(screen.getByRole("button", { name: "Use in all cases: Vendor margin" }));
    await showCase(user, "All tranches");
    expect(screen.getByLabelText("Vendor margin")).toHaveProperty("value", "40");
  });

  it("takes a series year by year", async () => {
    const { user } = await showTerms();
    await user.click(screen.getByRole("button", { name: "Edit years of Investment" }));
    await retype(user, "2027", "5");
    expect(screen.getByText("5 USD bn in 2026, 5 USD bn in 2027")).toBeTruthy();
    // 100 / (5 + 5).
    await waitFor(() => {
      expect(headline().getByText("10.0x")).toBeTruthy();
    });
  });

  it("offers choices in words, and shows what another tracing gives", async () => {
    const { user } = await showTerms();
    await user.selectOptions(
      screen.getByLabelText("Whose money is spent first"),
      "Vendor money last",
    );
    await user.selectOptions(
      screen.getByLabelText("Shape of the commitment"),
      "S-curve: slow, fast, slow",
    );
    expect(screen.getByText("Changed. It was Vendor money first.")).toBeTruthy();
    expect(screen.getByText("Changed. It was Level: the same every year.")).toBeTruthy();
  });

  it("says how a small percentage is read", async () => {
    const { user } = await showTerms();
    await retype(user, "Vendor margin", "0.35");
    expect(screen.getByText(/Read as 0.35%. For 35% type 35/)).toBeTruthy();
  });
});

describe("a value that is not allowed", () => {
  it.each([
    ["Vendor margin", "150", "The most is 100%."],
    ["Committed purchases, in total", "-1", "The least is 0 USD bn."],
    ["Committed purchases, in total", "5bn", "Type the number alone, such as 5; it is in USD bn."],
    ["Term of the commitment", "2.5", "Type a whole number."],
  ])("is said at the field (%s %s)", async (label, text, problem) => {
    const { user } = await showTerms();
    await retype(user, label, text);
    expect(screen.getByText(problem)).toBeTruthy();
    expect(screen.getByText(/^Without the terms/)).toBeTruthy();
    expect(screen.getByLabelText(label)).toHaveProperty("ariaInvalid", "true");
  });

  it("keeps the workbook from being created and says which it is", async () => {
    const { user, excel } = await showTerms();
    await retype(user, "Vendor margin", "150");
    await user.click(screen.getByRole("button", { name: "Create workbook" }));
    const said = document.activeElement?.textContent;
    expect(said).toContain("1 term to correct");
    expect(said).toContain("Announced, Vendor margin: The most is 100%.");
    expect(excel.written).toEqual([]);
  });

  it("still stands there after a look at another case", async () => {
    const { user } = await showTerms();
    await retype(user, "Vendor margin", "150");
    await showCase(user, "All tranches");
    await showCase(user, "Announced");
    expect(screen.getByLabelText("Vendor margin")).toHaveProperty("value", "150");
    expect(screen.getByText("The most is 100%.")).toBeTruthy();
  });
});

describe("the preview of a case", () => {
  it("shows alerts in words", async () => {
    const { user } = await showTerms();
    await showCase(user, "Demand shortfall");
    expect(
      headline("Demand shortfall").getByText("Alert: The customer runs out of cash"),
    ).toBeTruthy();
  });

  it("shows checks that do not hold in words", async () => {
    const { user } = await showTerms();
    await retype(user, "Term of the commitment", "12");
    expect(
      await headline().findByText("Does not hold: The term ends within the timeline"),
    ).toBeTruthy();
  });

  it("shows every measure with its definition beside the first case", async () => {
    const { user } = await showTerms();
    await showCase(user, "All tranches");
    await user.click(screen.getByRole("button", { name: "All measures" }));
    const table = within(screen.getByRole("table", { name: "All tranches" }));
    expect(table.getByRole("columnheader", { name: "vs Announced" })).toBeTruthy();
    // 100 / 25 beside 100 / 5; 25 − 100 beside 5 − 100.
    expect(table.getByRole("row", { name: /^Commitment multiple.*4.0x −16.0x$/ })).toBeTruthy();
    expect(table.getByRole("row", { name: /^Net outflow, USD bn.*−75.00 \+20.00$/ })).toBeTruthy();
  });

  it("shows the first case beside itself before the changes", async () => {
    const { user } = await showTerms();
    await user.click(screen.getByRole("button", { name: "All measures" }));
    expect(screen.queryByRole("columnheader", { name: "vs before" })).toBeNull();
    await retype(user, "Committed purchases, in total", "50");
    expect(await screen.findByRole("columnheader", { name: "vs before" })).toBeTruthy();
  });
});
