/* The first sheet: what the workbook is for, how to read it, what each measure means, its limits. */
import { circularDeal } from "../deal/model/circular-deal";
import { amountUnit } from "../deal/shown-as";
import { sheetPrefix } from "./address";
import type { CellContent, SheetPlan } from "./plan";
import { casesOf, type Scenario } from "./scenario";
import { SheetDraft } from "./sheet-draft";
import type { StyleName } from "./styles";

/** The narrow column between holds the master check, as on every sheet. */
const columns = { name: 1, text: 3 } as const;

export function aboutSheet(scenario: Scenario): SheetPlan {
  const draft = new SheetDraft();
  const { deal } = scenario;
  draft.head(deal.title, deal.question, scenario);
  let row = 5;
  const section = (heading: string, lines: readonly Line[]): void => {
    draft.heading(row++, heading, columns.text);
    for (const { name, text, style = "label", isSheet = false } of lines) {
      draft.put(row, columns.name, isSheet ? jump(String(name)) : name, isSheet ? "jump" : style);
      draft.put(row++, columns.text, text, "label");
    }
    row++;
  };
  section("This workbook", facts(scenario));
  section("Sheets", sheets(scenario));
  section(
    "Cases",
    casesOf(scenario).map(({ name, description }) => ({ name, text: description })),
  );
  section("How to read it", conventions);
  section("Measures", definitions(scenario));
  section("What it cannot do", limits);
  return draft.plan({
    role: "about",
    name: scenario.names.about,
    tabColor: "#595959",
    columnWidths: [40, 10, 130],
    frozen: { rows: 3, columns: 0 },
  });
}

interface Line {
  readonly name: string | number;
  readonly text: string;
  readonly style?: StyleName;
  /** The name is a sheet's: a click goes there. */
  readonly isSheet?: true;
}

function jump(sheet: string): CellContent {
  return { formula: `HYPERLINK(${quoted(`#${sheetPrefix(sheet)}A1`)},${quoted(sheet)})` };
}

/** A text as a formula spells it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function facts({ deal, version, writtenOn }: Scenario): readonly Line[] {
  const party = (id: string): string => deal.parties.find((one) => one.id === id)?.name ?? id;
  return [
    { name: "Purpose", text: deal.question },
    { name: "Vendor, who invests and sells", text: party(deal.vendor) },
    { name: "Customer, who is invested in and buys", text: party(deal.customer) },
    { name: "Facts as of", text: deal.asOf },
    { name: "Amounts in", text: amountUnit(deal) },
    { name: "Written", text: `${writtenOn.toISOString().slice(0, 10)} by Dealloop ${version}` },
    {
      name: "Without Dealloop",
      text: "Every headline has a formula of Excel's own; only the column Function needs the add-in.",
    },
  ];
}

function sheets(scenario: Scenario): readonly Line[] {
  const { names } = scenario;
  const lines: readonly Line[] = [
    { name: names.inputs, text: "Everything that may be changed, once, with source and status" },
    ...casesOf(scenario).map(({ sheet, name }) => ({
      name: sheet,
      text: `The case ${name}: every row from inputs to measures, all cases with the same rows`,
    })),
    { name: names.compare, text: "Measures of all cases side by side, and charts by year" },
    {
      name: names.checks,
      text: "Every check of every case; the master check is the least of them",
    },
    { name: names.sources, text: "Instruments and sources" },
  ];
  return lines.map((line) => ({ ...line, isSheet: true }));
}

const conventions: readonly Line[] = [
  { name: "Input", text: "Blue on yellow: type here, on the sheet of inputs only", style: "input" },
  { name: "Link", text: "Green: fetched from another sheet", style: "link" },
  { name: "Calculation", text: "Black: a formula of this sheet", style: "calculation" },
  { name: 1, text: "A check that holds", style: "good" },
  { name: 0, text: "A check that does not hold", style: "bad" },
  {
    name: "Signs",
    text: "Amounts are positive in the direction of their label; brackets are below 0",
  },
  { name: "Periods", text: "Calendar years, each in the same column of every case sheet" },
  {
    name: "Start",
    text: "The column before the first year: what balances and running sums begin with",
  },
  { name: "Discounting", text: "By whole years; the first year is not discounted" },
];

function definitions({ namespace }: Scenario): readonly Line[] {
  return Object.values(circularDeal.measures).map(({ row }) => {
    const second = circularDeal.counterparts.get(row);
    const also = second === undefined ? "" : ` (${namespace}.${second.name})`;
    return { name: row.label, text: `${row.definition ?? ""}${also}` };
  });
}

const limits: readonly Line[] = [
  {
    name: "Instruments",
    text: "Equity, convertibles and one purchase commitment between vendor and customer are computed; others are listed under Sources only.",
  },
  { name: "Timing", text: "Money moves once a year; within a year, what comes in can be spent." },
  {
    name: "Financed revenue",
    text: "No accounting term: revenue that the vendor's own money paid for, under the tracing chosen.",
  },
  {
    name: "Lock-in index",
    text: "Our own composite under the OECD/JRC rules; its indicators, goalposts and weights are inputs.",
  },
];
