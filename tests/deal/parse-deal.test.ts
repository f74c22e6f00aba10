/* A deal document from the outside: every mistake is named by its field. */
import { DealError } from "../../src/core/errors";
import { dealJsonSchema, parseDeal, parseDealText } from "../../src/deal/parse-deal";
import amazonAnthropic from "../../src/deal/templates/amazon-anthropic.json";

type Json = Record<string, unknown>;
const copy = (): Json => structuredClone<Json>(amazonAnthropic);

function refusal(change: (deal: Json) => void): string {
  const deal = copy();
  change(deal);
  try {
    parseDeal(deal);
  } catch (error) {
    if (error instanceof DealError && error.kind === "badInput") return error.message;
    throw error;
  }
  throw new Error("The deal was accepted.");
}

const list = (deal: Json, key: string): Json[] => deal[key] as Json[];
const first = (deal: Json, key: string): Json => list(deal, key)[0] ?? {};

describe("a deal is refused, naming the field,", () => {
  it.each<[string, (deal: Json) => void, RegExp]>([
    ["without a title", (deal) => delete deal["title"], /title: /],
    ["with a misspelled field", (deal) => (deal["tilte"] = "x"), /tilte/],
    ["of another format", (deal) => (deal["format"] = 2), /format: /],
    ["with a date that is none", (deal) => (deal["asOf"] = "2026-02-30"), /asOf: .*2026-04-20/],
    [
      "with a date in another notation",
      (deal) => (first(deal, "instruments")["payments"] = [{ date: "20/4/2026", amount: 5 }]),
      /instruments\[0\]\.payments\[0\]\.date: /,
    ],
    [
      "with text for an amount",
      (deal) => (first(deal, "instruments")["payments"] = [{ date: "2026-04-20", amount: "5bn" }]),
      /instruments\[0\]\.payments\[0\]\.amount: /,
    ],
    [
      "with a negative amount",
      (deal) => (first(deal, "instruments")["payments"] = [{ date: "2026-04-20", amount: -5 }]),
      /amount: .*above 0/,
    ],
    [
      "with payments out of order",
      (deal) =>
        (first(deal, "instruments")["payments"] = [
          { date: "2026-04-20", amount: 1 },
          { date: "2025-04-20", amount: 1 },
        ]),
      /payments: dates must ascend/,
    ],
    [
      "with an unknown party",
      (deal) => (first(deal, "instruments")["to"] = "openai"),
      /instruments\[0\] .*\.to: "openai" is none of the parties/,
    ],
    ["with an unknown vendor", (deal) => (deal["vendor"] = "nobody"), /vendor: "nobody"/],
    [
      "with vendor and customer alike",
      (deal) => (deal["customer"] = "amazon"),
      /customer: it must not be the vendor/,
    ],
    [
      "with an unknown source",
      (deal) => (first(deal, "instruments")["sources"] = ["rumour"]),
      /"rumour" is none of the sources/,
    ],
    [
      "with a fact that has no source",
      (deal) => (first(deal, "instruments")["sources"] = []),
      /a fact needs a source/,
    ],
    [
      "with an id used twice",
      (deal) => list(deal, "sources").push(structuredClone(first(deal, "sources"))),
      /used twice/,
    ],
    [
      "with a case name used twice",
      (deal) => (first(deal, "cases")["name"] = "ALL TRANCHES"),
      /"all tranches"|"All tranches"/i,
    ],
    [
      "with an input that does not exist",
      (deal) => ((deal["assumptions"] as Json)["marjin"] = { value: 1, reason: "typed wrongly" }),
      /assumptions\.marjin: there is no such input.*margin/,
    ],
    [
      "without an input that the model needs",
      (deal) => delete (deal["assumptions"] as Json)["margin"],
      /says nothing of margin/,
    ],
    [
      "with a share above 1",
      (deal) =>
        ((deal["assumptions"] as Json)["minimumShare"] = { value: 1.5, reason: "more than all" }),
      /minimumShare .*1\.5; the most is 1/,
    ],
    [
      "with a series of the wrong length",
      (deal) =>
        ((deal["assumptions"] as Json)["otherFunding"] = { value: [1, 2], reason: "too short" }),
      /otherFunding .*2 numbers for 10 years/,
    ],
    [
      "with a word that is no choice",
      (deal) => ((deal["assumptions"] as Json)["tracing"] = { value: "fifo", reason: "unknown" }),
      /"fifo"; choose one of vendor_first, pro_rata, vendor_last/,
    ],
    [
      "with an instrument that the model cannot compute yet",
      (deal) =>
        list(deal, "instruments").push({
          id: "backstop",
          kind: "backstop",
          label: "Backstop",
          from: "amazon",
          to: "anthropic",
          firmness: { kind: "firm" },
          status: "assumption",
          sources: [],
          cap: 1,
          until: "2030-01-01",
        }),
      /"backstop" is a backstop, which the model does not compute yet/,
    ],
    [
      "with two commitments",
      (deal) =>
        list(deal, "instruments").push({
          ...structuredClone(list(deal, "instruments").at(-1)),
          id: "second-commitment",
        }),
      /2 purchase commitments/,
    ],
    [
      "with a payment after the timeline",
      (deal) => (deal["timeline"] = { firstYear: 2010, years: 10 }),
      /after the timeline has ended/,
    ],
    [
      "with a timeline of 41 years",
      (deal) => (deal["timeline"] = { firstYear: 2026, years: 41 }),
      /timeline\.years: .*40/,
    ],
  ])("%s", (_, change, message) => {
    expect(refusal(change)).toMatch(message);
  });

  it("even when its keys would pollute a prototype", () => {
    const text = JSON.stringify(amazonAnthropic).replace(
      '"assumptions":{',
      '"assumptions":{"__proto__":{"value":1,"reason":"pollute"},"constructor":{"value":1,"reason":"pollute"},',
    );
    expect(() => parseDealText(text)).toThrow(/constructor/);
    expect(({} as Json)["value"]).toBeUndefined();
  });

  it("with the first eight of many mistakes", () => {
    const message = refusal((deal) => {
      for (const source of list(deal, "sources")) source["date"] = "yesterday";
    });
    expect(message.split("\n")).toHaveLength(10);
    expect(message).toMatch(/and 4 more$/);
  });
});

it("refuses what is not JSON", () => {
  expect(() => parseDealText("{")).toThrow(DealError);
});

it.each([null, undefined, 5, "deal", [], [{}]])("refuses %j", (json) => {
  expect(() => parseDeal(json)).toThrow(DealError);
});

it("publishes a JSON Schema", () => {
  expect(dealJsonSchema()).toMatchObject({ type: "object", additionalProperties: false });
});
