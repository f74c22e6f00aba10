import fc from "fast-check";
import { blankSteps } from "../../src/excel/blank-steps";
import { cellSteps } from "../../src/excel/cell-steps";
import { chartSteps } from "../../src/excel/chart-steps";
import { lookSteps } from "../../src/excel/look-steps";
import { pageSteps } from "../../src/excel/page-steps";
import { ruleSteps } from "../../src/excel/rule-steps";
import { blocks, placedSteps } from "../../src/excel/send-steps";
import { createWorkbench, type Workbench } from "../../src/workbench/node/create-workbench";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { scenarioPlan } from "../../src/workbook/scenario-plan";
import { amazonAnthropic } from "./support/deal-workbench";
import { requestSizes } from "./support/requests";
import { smallPlan } from "./support/small-plan";
import { write } from "./support/write";

describe("blocks", () => {
  const steps = fc.array(fc.record({ bytes: fc.integer({ min: 1, max: 60 }) }));

  it("keep every step and its place, and stay below the limit", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const found = blocks(all, 100);
        expect(found.flat()).toEqual(all);
        for (const block of found) expect(sum(block)).toBeLessThanOrEqual(100);
      }),
      { seed: 1 },
    );
  });

  it("are never more than they must be, one after the other", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const found = blocks(all, 100);
        for (const [index, block] of found.slice(1).entries()) {
          expect(sum(found[index] ?? []) + (block[0]?.bytes ?? 0)).toBeGreaterThan(100);
        }
      }),
      { seed: 2 },
    );
  });

  it.each([
    ["nothing", [], [[]]],
    ["a step above the limit", [{ bytes: 500 }], [[{ bytes: 500 }]]],
  ])("of %s are one", (_, all, expected) => {
    expect(blocks(all, 100)).toEqual(expected);
  });
});

describe("the size of a request", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await createWorkbench();
  });

  afterEach(() => {
    workbench.dispose();
  });

  it.each([
    ["the small plan", smallPlan],
    [
      "a scenario workbook",
      scenarioPlan(amazonAnthropic(), { taken: [], version: "1", writtenOn: new Date(0) }),
    ],
  ])("is at most what the steps of %s say, and not a third of it", async (_, plan) => {
    const sizes = requestSizes(workbench.host);
    await write(plan, { settingValue: () => "" });
    const expected = [
      placedSteps(plan, blankSteps, cellSteps),
      placedSteps(plan, lookSteps),
      placedSteps(plan, ruleSteps, chartSteps, pageSteps),
    ].map(sum);
    // The first two requests read the workbook and add the sheets.
    const envelope = 1_000 + 500 * plan.sheets.length;
    for (const [index, bytes] of expected.entries()) {
      const sent = sizes[index + 2] ?? NaN;
      expect(sent).toBeLessThanOrEqual(bytes + envelope);
      expect(sent).toBeGreaterThan(bytes / 3);
    }
  });

  it("stays below 5 MB; each further 4 MB take one request more", async () => {
    const sizes = requestSizes(workbench.host);
    await write(longPlan());
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    // By hand: 6 MB of text make two requests of the one that writes cells; four others remain.
    expect(sizes).toHaveLength(6);
  });
});

/** 300 rows of 20 texts of 1,000 characters: 6 MB. */
function longPlan(): WorkbookPlan {
  const cells = Array.from({ length: 6_000 }, (_, index) => ({
    row: Math.floor(index / 20) + 1,
    column: (index % 20) + 1,
    content: "x".repeat(997),
    style: "label" as const,
  }));
  const [first] = smallPlan.sheets;
  if (!first) throw new RangeError("no sheet");
  const sheet: SheetPlan = { ...first, cells };
  return { sheets: [sheet] };
}

function sum(steps: readonly { readonly bytes: number }[]): number {
  return steps.reduce((total, { bytes }) => total + bytes, 0);
}
