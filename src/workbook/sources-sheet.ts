/* Who says what: the instruments of the deal as they are known, and every source with its date. */
import { amountUnit } from "../deal/shown-as";
import type { Deal, Instrument } from "../deal/document";
import type { CellContent, SheetPlan } from "./plan";
import { headRows } from "./layout";
import type { Scenario } from "./scenario";
import { SheetDraft } from "./sheet-draft";

const columns = [
  "What",
  "Kind",
  "From",
  "To",
  "Amount",
  "When",
  "How firm",
  "Status",
  "Sources",
  "Note",
];
const amountColumn = 5;

export function sourcesSheet(scenario: Scenario): SheetPlan {
  const draft = new SheetDraft();
  const { deal, names } = scenario;
  draft.head(`${deal.title}: instruments and sources`, `As of ${deal.asOf}`, scenario);
  draft.heading(headRows.columns, `Instruments, amounts in ${amountUnit(deal)}`, columns.length);
  draft.putAcross(headRows.columns + 1, 1, columns, "columnHead");
  let row = headRows.columns + 2;
  for (const instrument of deal.instruments) {
    for (const [place, content] of instrumentCells(deal, instrument).entries()) {
      const format = place + 1 === amountColumn ? "#,##0.00" : undefined;
      const style = place === 0 ? "label" : place + 1 > amountColumn ? "remark" : "note";
      draft.put(row, place + 1, content, style, format);
    }
    row++;
  }
  row++;
  draft.heading(row++, "Sources", columns.length);
  draft.putAcross(row++, 1, ["Title", "Kind", "Publisher", "Date", "Address"], "columnHead");
  for (const { title, kind, publisher, date, url } of deal.sources) {
    draft.put(row, 1, title, "label");
    draft.putAcross(row++, 2, [kind, publisher, date, url ?? "not recorded"], "note");
  }
  return draft.plan({
    role: "sources",
    name: names.sources,
    tabColor: "#595959",
    columnWidths: [84, 20, 34, 14, 12, 26, 40, 12, 50, 60],
    frozen: { rows: headRows.columns - 1, columns: 1 },
  });
}

function instrumentCells(deal: Deal, instrument: Instrument): readonly CellContent[] {
  const { label, kind, from, to, firmness, status, sources, note = "" } = instrument;
  const party = (id: string): string => deal.parties.find((one) => one.id === id)?.name ?? id;
  const source = (id: string): string => deal.sources.find((one) => one.id === id)?.title ?? id;
  return [
    label,
    kind.replaceAll("_", " "),
    party(from),
    party(to),
    amountOf(instrument),
    whenOf(instrument),
    firmness.kind === "conditional"
      ? `conditional: ${firmness.milestone}`
      : firmness.kind.replaceAll("_", " "),
    status,
    sources.map(source).join("; "),
    note,
  ];
}

function amountOf(instrument: Instrument): CellContent {
  if ("payments" in instrument) {
    return instrument.payments.reduce((sum, { amount }) => sum + amount, 0);
  }
  switch (instrument.kind) {
    case "purchase_commitment":
      return instrument.total;
    case "warrant":
      return instrument.grantValue;
    case "backstop":
      return instrument.cap;
    case "revenue_share":
      return `${instrument.share * 100} % of revenue`;
  }
}

function whenOf(instrument: Instrument): string {
  if ("payments" in instrument) {
    const dates = instrument.payments.map(({ date }) => date);
    const [first = "", last = ""] = [dates[0], dates.at(-1)];
    return first === last ? first : `${first} to ${last}`;
  }
  switch (instrument.kind) {
    case "purchase_commitment":
    case "revenue_share":
      return `${instrument.firstYear} to ${instrument.firstYear + instrument.years - 1}`;
    case "warrant":
      return `${instrument.grantDate} to ${instrument.expiry}`;
    case "backstop":
      return `until ${instrument.until}`;
  }
}
