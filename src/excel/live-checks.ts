/*
 * Whether the checks hold, as the sheet of checks shows it now. Found by its labels, like the
 * measures; see live-measures.ts.
 */
import { alertHeading, checkHeads } from "../workbook/checks-sheet";
import type { SheetCells } from "./sheet-cells";

export interface FailingCheck {
  readonly label: string;
  readonly cases: readonly string[];
}

export interface LiveChecks {
  /** The master check; undefined when it cannot be read. */
  readonly checksHold: boolean | undefined;
  readonly failing: readonly FailingCheck[];
}

export function checksOf(cells: SheetCells): LiveChecks {
  return { checksHold: masterCheck(cells), failing: failingChecks(cells) };
}

/** The cell right of "All checks hold" says 1 or 0. */
function masterCheck({ values }: SheetCells): boolean | undefined {
  const row = values.find((cells) => cells.includes("All checks hold"));
  const answer = row?.[row.indexOf("All checks hold") + 1];
  return answer === 1 ? true : answer === 0 ? false : undefined;
}

function failingChecks({ values, texts }: SheetCells): readonly FailingCheck[] {
  const [check, unit] = checkHeads;
  const heading = texts.findIndex((row) => row.includes(check) && row.includes(unit));
  const names = texts[heading] ?? [];
  const alerts = texts.findIndex((row) => row.includes(alertHeading));
  const rows = values.slice(heading + 1, alerts < 0 ? undefined : alerts);
  return rows.flatMap((row) => {
    const cases = names.filter((_, column) => column > names.indexOf(unit) && row[column] === 0);
    return cases.length === 0 ? [] : [{ label: String(row[names.indexOf(check)]), cases }];
  });
}
