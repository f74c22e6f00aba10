/* What the compare sheet shows by year: which rows, of which case, and as what kind of chart. */
import { amountUnit } from "../deal/shown-as";
import { circularDeal } from "../deal/model/circular-deal";
import type { Row } from "../language/expression";
import { ModelError } from "../language/model-error";
import type { ChartPlan } from "./plan";
import { casesOf, type Scenario } from "./scenario";

export interface YearBlock {
  readonly title: string;
  readonly unit: string;
  readonly kind: ChartPlan["kind"];
  readonly lines: readonly { readonly label: string; readonly sheet: string; readonly row: Row }[];
}

export function yearBlocks(scenario: Scenario): readonly YearBlock[] {
  const cases = casesOf(scenario);
  const unit = amountUnit(scenario.deal);
  const ofEachCase = (label: string): YearBlock["lines"] =>
    cases.map(({ name, sheet }) => ({ label: name, sheet, row: rowNamed(label) }));
  const [first] = cases;
  const ofFirstCase = (...labels: readonly string[]): YearBlock["lines"] =>
    labels.map((label) => ({ label, sheet: first?.sheet ?? "", row: rowNamed(label) }));
  return [
    {
      title: "Investor net cash flow to date",
      unit,
      kind: "line",
      lines: ofEachCase("Investor net cash flow to date"),
    },
    {
      title: "Customer's cash at the end of the year",
      unit,
      kind: "clusteredColumn",
      lines: ofEachCase("Customer's cash, closing"),
    },
    {
      title: `Revenue from the customer: ${first?.name ?? ""}`,
      unit,
      kind: "stackedColumn",
      lines: ofFirstCase("Vendor-financed revenue", "Organic revenue from the customer"),
    },
  ];
}

function rowNamed(label: string): Row {
  const found = circularDeal.rows.find((row) => row.label === label && row.role !== "input");
  if (found === undefined) throw new ModelError(`The model has no row "${label}".`);
  return found;
}
