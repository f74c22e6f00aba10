import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  process.stdout.write(`The workbench opened in ${workbench.openedIn} ms.\n`);
}, 240_000);

afterAll(async () => {
  await workbench.close();
});

jest.setTimeout(60_000);

const textOfPage = (): Promise<string> => workbench.page.evaluate(() => document.body.innerText);
const message = (): Promise<string | null> => workbench.page.textContent("#message");

const enter = (address: string, text: string): Promise<void> =>
  workbench.enter("Sheet1", address, text);

it("opens with an empty sheet beside the add-in", async () => {
  await workbench.pane().waitForSelector("h1, h2");
  expect(await workbench.page.title()).toBe("Dealloop workbench");
  expect(await workbench.read("Sheet1", "A1:B2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
  await workbench.picture("workbench-opened");
});

it("completes a function's name and describes its arguments", async () => {
  await workbench.typeInto("Sheet1", "B2", "=DEAL.CIRC");
  await workbench.page.waitForFunction(() => document.body.innerText.includes("DEAL.CIRCULARITY"));
  await workbench.picture("workbench-autocomplete");
  await workbench.page.keyboard.type("ULARITY(5,", { delay: 25 });
  await workbench.page.waitForFunction(() => document.body.innerText.includes("purchases"));
  await workbench.picture("workbench-hints");
  expect(await textOfPage()).toMatch(/What the customer bought from the vendor/);
  await workbench.page.keyboard.type("100)");
  await workbench.press("Enter");
  await workbench.page.waitForFunction(() => {
    const { worksheets } = window.workbench.host.workbook;
    return worksheets.getItem("Sheet1").getRange("B2").formulas[0]?.[0] !== "";
  });
  // FUNCTIONS.md: (5, 100) → 1.
  expect(await workbench.read("Sheet1", "B2")).toEqual([[1]]);
});

it("spills an array and reads ranges", async () => {
  await enter("D2", "=DEAL.COMMITMENT_SCHEDULE(100,4)");
  await enter("D4", '=DEAL.HHI(D2:G2,"amount")');
  // By hand: 100 / 4 a period; four equal shares, 4 × 25².
  expect(await workbench.read("Sheet1", "D2:G2")).toEqual([[25, 25, 25, 25]]);
  expect(await workbench.read("Sheet1", "D4")).toEqual([[2500]]);
});

it("shows an error in the cell and its message below the grid", async () => {
  await enter("B6", '=DEAL.CIRCULARITY("5bn",100)');
  expect(await workbench.read("Sheet1", "B6")).toEqual([["#VALUE!"]]);
  await workbench.select("Sheet1", "B6");
  expect(await message()).toMatch(/^B6: .*invested/);
  await workbench.picture("workbench-message");
  await workbench.select("Sheet1", "B2");
  expect(await message()).toBe("");
});

it("recalculates after a user's edit and tells the add-in", async () => {
  await enter("B8", "5");
  await enter("B9", "=DEAL.COMMITMENT_MULTIPLE(B8,100)");
  await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
        document.body.dataset["changed"] = `${event.address} ${event.triggerSource}`;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await enter("B8", "10");
  await workbench.pane().waitForSelector("body[data-changed='B8 Unknown']");
  expect(await workbench.read("Sheet1", "B9")).toEqual([[10]]);
});

it("answers a batch that fails in the middle with Excel's error", async () => {
  const code = await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Draft").getRange("A1").values = [["unfinished"]];
      context.workbook.worksheets.add("sheet1");
      await context.sync();
      return "";
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "other")),
  );
  expect(code).toBe("ItemAlreadyExists");
  const left = await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Draft").delete();
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
  expect(left).toEqual(["Sheet1"]);
});

it("takes a user's edit and an add-in's batch back, each in one step", async () => {
  await enter("J1", "7");
  await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("K1:K2").values = [[1], ["=K1+J1"]];
      sheet.getRange("K1:K2").format.fill.color = "#C6EFCE";
      sheet.getRange("J1").values = [[8]];
      await context.sync();
    }),
  );
  const cells = (): Promise<unknown[][]> => workbench.read("Sheet1", "J1:K2");
  const written = [
    [8, 1],
    ["", 9],
  ];
  expect(await cells()).toEqual(written);
  await workbench.select("Sheet1", "L5");
  await workbench.press("Control+z");
  expect(await cells()).toEqual([
    [7, ""],
    ["", ""],
  ]);
  await workbench.press("Control+y");
  expect(await cells()).toEqual(written);
});

it("draws a chart with axes, negative values and a legend", async () => {
  await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Charts");
      const cells = sheet.getRange("A1:C4");
      cells.values = [
        ["", "Invested", "Purchases"],
        [2026, -5, 1],
        [2027, -2, 4],
        [2028, 0, 9],
      ];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, cells, "Columns");
      chart.title.text = "Money out and back";
      chart.axes.valueAxis.title.text = "$bn";
      chart.setPosition("E2", "K18");
      const line = sheet.charts.add(Excel.ChartType.lineMarkers, cells, "Columns");
      line.title.text = "The same as lines";
      line.setPosition("E20", "K34");
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    }),
  );
  const chart = workbench.page.getByRole("img", { name: /Money out and back/ });
  await chart.waitFor();
  const values = await chart
    .locator("rect[data-value]")
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("data-value"))));
  expect(values).toEqual([-5, -2, 0, 1, 4, 9]);
  expect(await chart.textContent()).toMatch(/\$bn/);
  expect(await chart.textContent()).toMatch(/2026.*2027.*2028.*Invested.*Purchases/s);
  await workbench.picture("workbench-charts");
});

it("lets the add-in be made wider", async () => {
  const width = async (): Promise<number> =>
    (await workbench.page.locator("#pane").boundingBox())?.width ?? 0;
  const before = await width();
  await workbench.page.getByRole("separator").focus();
  await workbench.press("ArrowLeft");
  expect(await width()).toBe(before + 20);
});

it("asks no other machine for anything, and has no page errors", () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.problems).toEqual([]);
});
