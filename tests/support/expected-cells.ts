/* The numbers that a case sheet must show, by cell, as `evaluate` computes them. */
import type { Deal } from "../../src/deal/document";
import { evaluate } from "../../src/deal/evaluate";
import { circularDeal } from "../../src/deal/model/circular-deal";
import { caseColumns, layout, measureColumns, periodColumn } from "../../src/workbook/layout";

export interface ExpectedCell {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  /** NaN stands for any error of Excel's. */
  readonly value: number;
  /** Whether a function of the add-in stands in the cell. */
  readonly byFunction: boolean;
}

export function expectedCells(deal: Deal, caseName: string): readonly ExpectedCell[] {
  const { periods, rowOf } = layout(deal.timeline.years);
  const { rows: computed, measures } = evaluate(deal, caseName);
  const cells: ExpectedCell[] = [];
  const add = (label: string, row: number, column: number, value: number, byFunction = false) =>
    cells.push({ label, row, column, value, byFunction });
  for (const row of circularDeal.rows) {
    const line = rowOf(row);
    // A choice shows its word.
    if (row.unit.dimension === "choice") continue;
    if (row.shape === "scalar") {
      add(row.label, line, caseColumns.value, computed.value(row));
      continue;
    }
    for (let period = 1; period <= periods; period++) {
      const value = computed.series(row)[period - 1] ?? NaN;
      add(`${row.label}, year ${period}`, line, periodColumn(period), value);
    }
    if (row.totalled) add(`${row.label}, total`, line, caseColumns.total, computed.total(row));
    if (row.start !== undefined) {
      add(`${row.label}, start`, line, caseColumns.start, computed.start(row));
    }
  }
  for (const { key, label, secondValue } of measures) {
    const row = circularDeal.measures[key]?.row;
    if (row === undefined || secondValue === undefined) continue;
    add(`${label} by function`, rowOf(row), measureColumns.function, secondValue, true);
  }
  return cells;
}

/** Relative 1e-9, and absolute near zero: sums of amounts of this size leave that much rounding. */
export function agrees(actual: number | undefined, expected: number): boolean {
  if (Number.isNaN(expected)) return actual === undefined || Number.isNaN(actual);
  if (actual === undefined) return false;
  return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
