import fc from "fast-check";
import { isoDateToSerial } from "../../../src/core/dates/iso-date";
import { sum } from "../../../src/core/numeric/sum";
import { obligationLadder } from "../../../src/core/schedules/obligation-ladder";
import { errorKind } from "../error-kind";

const day = (text: string): number => isoDateToSerial(text) ?? NaN;

it("puts 100 over ten years into five years of 10 and 50 thereafter", () => {
  // DOMAIN.md, section 7: 10 / 20 / 20 / 50 in the older table of 1, 3 and 5 years.
  const dates = Array.from({ length: 10 }, (_, year) => day(`${2026 + year}-06-30`));
  const amounts = dates.map(() => 10);
  expect(obligationLadder(amounts, dates, day("2025-12-31"))).toEqual({
    years: [10, 10, 10, 10, 10],
    thereafter: 50,
    total: 100,
  });
});

test.each([
  ["the first day of year 1", "2025-12-31", "2026-01-01", 0],
  ["the last day of year 1", "2025-12-31", "2026-12-31", 0],
  ["the first day of year 2", "2025-12-31", "2027-01-01", 1],
  ["the last day of year 5", "2025-12-31", "2030-12-31", 4],
  ["what is due on the day itself", "2025-12-31", "2025-12-31", 0],
  // A year that ends on the last day of February ends on the 29th in a leap year.
  ["a leap day at the end of year 2", "2026-02-28", "2028-02-29", 1],
  ["the day after that leap day", "2026-02-28", "2028-03-01", 2],
  ["a year counted from a leap day", "2028-02-29", "2029-02-28", 0],
])("counts %s as it should", (_name, asOf, due, year) => {
  const { years, total } = obligationLadder([7], [day(due)], day(asOf));
  expect(years.indexOf(7)).toBe(year);
  expect(total).toBe(7);
});

it("puts what comes after five years thereafter, and leaves out what is past", () => {
  const dates = [day("2031-01-01"), day("2025-12-30")];
  expect(obligationLadder([3, 4], dates, day("2025-12-31"))).toEqual({
    years: [0, 0, 0, 0, 0],
    thereafter: 3,
    total: 3,
  });
});

it("is all zeros without an obligation", () => {
  expect(obligationLadder([], [], day("2025-12-31")).total).toBe(0);
});

it("refuses counts that differ", () => {
  expect(errorKind(() => obligationLadder([1, 2], [day("2026-01-01")], 46_000))).toBe("badInput");
});

it("adds up to its total, which is all that is not past, in any order", () => {
  const due = fc.tuple(fc.integer({ min: -100, max: 1000 }), fc.integer({ min: -999, max: 3999 }));
  const adds = fc.property(fc.array(due), (obligations) => {
    const ladderOf = (list: typeof obligations): ReturnType<typeof obligationLadder> =>
      obligationLadder(
        list.map(([amount]) => amount),
        list.map(([, days]) => 46_022 + days),
        46_022,
      );
    const ladder = ladderOf(obligations);
    expect(sum([...ladder.years, ladder.thereafter])).toBe(ladder.total);
    expect(ladder.total).toBe(sum(obligations.map(([amount, days]) => (days < 0 ? 0 : amount))));
    expect(ladderOf(obligations.toReversed())).toEqual(ladder);
  });
  fc.assert(adds, { seed: 39 });
});
