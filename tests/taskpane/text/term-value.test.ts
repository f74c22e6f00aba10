import { templates } from "../../../src/deal/templates";
import { terms } from "../../../src/deal/terms";
import { termValue } from "../../../src/taskpane/text/term-value";

const deal = templates.find(({ id }) => id === "amazon-anthropic");
const byKey = new Map((deal ? terms(deal) : []).map((term) => [term.key, term]));

// Values and units are those of the template, src/deal/templates/amazon-anthropic.json.
it.each([
  ["promised", 100, "100 USD bn"],
  ["margin", 0.35, "35%"],
  ["discountRate", 0.1, "10% a year"],
  ["firstYear", 2026, "2026 year"],
  ["tracing", "vendor_first", "Vendor money first"],
  ["invested", [5, 0, 0], "5 USD bn in 2026"],
  ["invested", [5, 0, 5], "5 USD bn in 2026, 5 USD bn in 2028"],
  ["invested", [5, 5, 5], "15 USD bn in total, 2026 to 2028"],
  ["invested", [0, 0], "0 in every year, 2026 to 2027"],
] as const)("%s %j reads %j", (key, value, text) => {
  const term = byKey.get(key);
  if (term === undefined) throw new Error(`The template has no term ${key}.`);
  const input = typeof value === "object" ? [...value] : value;
  expect(termValue(term, input, 2026)).toBe(text);
});
