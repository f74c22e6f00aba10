import { ExcelProblem } from "../../src/excel/excel-problem";
import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import { loseAnswer } from "./support/requests";
import { smallPlan } from "./support/small-plan";
import { fillByUser, wholeWorkbook } from "./support/workbook-of-a-user";
import { write } from "./support/write";

/** The small plan for a workbook that has a Compare sheet already. */
const plan = {
  sheets: smallPlan.sheets.map((sheet) =>
    sheet.role === "compare" ? { ...sheet, name: "Compare (2)" } : sheet,
  ),
};
/** add-planned-sheets.ts promises five; a test of its own holds it to that. */
const requests = 5;

let workbench: Workbench;
let before: unknown;

beforeEach(async () => {
  workbench = await createWorkbench();
  await fillByUser();
  before = await wholeWorkbook();
});

afterEach(() => {
  workbench.dispose();
});

const walk = Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
  (["before", "halfway"] as const).map((fault) => ({ request, fault })),
);

describe("a write that fails", () => {
  it.each(walk)("at request $request ($fault) leaves the workbook as it was", async (at) => {
    workbench.host.failBatch = (batch) => batch === at.request && at.fault;
    const problem: unknown = await write(plan).catch((error: unknown) => error);
    workbench.host.failBatch = null;
    expect(problem).toBeInstanceOf(ExcelProblem);
    expect(String(problem)).toContain("Nothing was added to the workbook.");
    expect(await wholeWorkbook()).toEqual(before);
  });

  it.each([2, 3, 4, 5])(
    "at request %d, which was carried out all the same, leaves the workbook as it was",
    async (request) => {
      loseAnswer(workbench.host, request);
      await expect(write(plan)).rejects.toThrow("Nothing was added to the workbook.");
      expect(await wholeWorkbook()).toEqual(before);
    },
  );

  it("succeeds when none of these requests fails", async () => {
    workbench.host.failBatch = (batch) => batch > requests;
    await expect(write(plan)).resolves.toMatchObject({ key: "test.set" });
  });

  it("can be tried again", async () => {
    workbench.host.failBatch = (batch) => batch === 4 && "halfway";
    await expect(write(plan)).rejects.toThrow(ExcelProblem);
    workbench.host.failBatch = null;
    const { sheets } = await write(plan);
    expect(sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
  });

  it("names the sheets to delete when they cannot be removed either", async () => {
    workbench.host.failBatch = (batch) => batch >= 3 && "before";
    const problem: unknown = await write(plan).catch((error: unknown) => error);
    for (const { name } of plan.sheets) expect(String(problem)).toContain(`“${name}”`);
  });

  it("keeps Excel's own code and words for the details", async () => {
    workbench.host.failBatch = (batch) => batch === 3;
    await expect(write(plan)).rejects.toMatchObject({
      code: "GeneralException",
      details: expect.stringContaining("GeneralException") as string,
    });
  });

  it("removes no empty sheet that the user had under a name of ours", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Checks");
      await context.sync();
    });
    before = await wholeWorkbook();
    // Adding "Checks" a second time is refused, after five sheets have been added.
    await expect(write(plan)).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(await wholeWorkbook()).toEqual(before);
  });
});

describe("a cancelled write", () => {
  it.each(["Reading", "Adding sheets", "Writing", "Formatting", "Adding charts"])(
    "while %s leaves the workbook as it was",
    async (moment) => {
      const abort = new AbortController();
      const onProgress = (_: number, doing: string) => {
        if (doing.startsWith(moment)) abort.abort();
      };
      const problem: unknown = await write(plan, { signal: abort.signal, onProgress }).catch(
        (error: unknown) => error,
      );
      expect(problem).toBeInstanceOf(ExcelProblem);
      expect((problem as ExcelProblem).cancelled).toBe(true);
      expect((problem as ExcelProblem).message).toBe(
        "Cancelled. Nothing was added to the workbook.",
      );
      expect(await wholeWorkbook()).toEqual(before);
    },
  );
});
