/* The terms of a deal as a user sees and changes them. */
import { termProblem, terms, withTerm } from "../../src/deal/terms";
import { modelDeal } from "../support/deals";

const deal = modelDeal();
const term = (key: string) => terms(deal).find((one) => one.key === key);

it("gives a term one value for each case", () => {
  expect(term("takeUp")?.values).toEqual([1, 1, 0.5]);
  expect(term("invested")?.values[1]).toEqual([5, 5, 5, 5, 5, 0, 0, 0, 0, 0]);
  expect(term("tracing")?.values).toEqual(["vendor_first", "vendor_first", "vendor_first"]);
});

it("says where a value comes from, and how sure it is", () => {
  expect(term("promised")?.origin).toMatchObject({ status: "confirmed" });
  expect(term("promised")?.origin.source).toMatch(/Open TechStack, 2026-04-20/);
  // The facts are announced; the yearly minimum is ours.
  expect(term("minimumShare")?.origin.status).toBe("assumption");
  expect(term("growth")?.origin.status).toBe("assumption");
});

it("counts what was paid before the first year apart", () => {
  // 1.25 + 2.75 + 1.3 + 1.3 + 1.4, DOMAIN.md section 9, rows 1 and 2.
  expect(term("investedBefore")?.values[0]).toBeCloseTo(8, 12);
});

it("changes one case and leaves the deal as it is", () => {
  const before = structuredClone(deal);
  const changed = withTerm(deal, "Announced", "margin", 0.4);
  expect(deal).toEqual(before);
  const margin = terms(changed).find(({ key }) => key === "margin");
  expect(margin?.values).toEqual([0.4, 0.35, 0.35]);
  expect(margin?.origin.status).toBe("assumption");
});

it.each([
  ["margin", 1.5, /the most is 1/],
  ["margin", NaN, /give a number/],
  ["term", 2.5, /whole number/],
  ["term", "ten", /"ten"; give a number/],
  ["invested", [1, 2], /2 numbers for 10 years/],
  ["invested", [0, 0, -1, 0, 0, 0, 0, 0, 0, 0], /year 3: it is -1; the least is 0/],
  ["shape", "steep", /choose one of level/],
] as const)("refuses %s = %j", (key, value, message) => {
  const given = typeof value === "object" ? [...value] : value;
  expect(() => withTerm(deal, "Announced", key, given)).toThrow(message);
  const found = term(key);
  if (found === undefined) throw new Error(key);
  expect(termProblem(found, given, 10)).toMatch(message);
});
