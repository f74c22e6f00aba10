/* The lines of a case sheet that hold its checks, in groups with a heading, and its alerts. */
import { agreementLabel } from "../deal/evaluate";
import { circularDeal } from "../deal/model/circular-deal";
import type { Row } from "../language/expression";
import { agreementHeading, type Layout } from "./layout";

export interface FlagLine {
  readonly label: string;
  /** Its line on every case sheet. */
  readonly row: number;
}

export interface CheckGroup {
  readonly heading: string;
  readonly lines: readonly FlagLine[];
}

export function checkGroups(layout: Layout): readonly CheckGroup[] {
  const groups: { heading: string; lines: FlagLine[] }[] = [];
  for (const row of withRole("check")) {
    const heading = circularDeal.headings.get(row);
    if (heading !== undefined) groups.push({ heading, lines: [] });
    groups.at(-1)?.lines.push({ label: row.label, row: layout.rowOf(row) });
  }
  const agreements = [...circularDeal.counterparts.keys()].map((measure) => ({
    label: agreementLabel(measure.label),
    row: layout.agreementRowOf(measure),
  }));
  return [...groups, { heading: agreementHeading, lines: agreements }];
}

export function alertLines(layout: Layout): readonly FlagLine[] {
  return withRole("alert").map((row) => ({ label: row.label, row: layout.rowOf(row) }));
}

function withRole(role: Row["role"]): readonly Row[] {
  return circularDeal.rows.filter((row) => row.role === role);
}
