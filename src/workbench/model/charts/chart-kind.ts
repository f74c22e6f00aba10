// Excel's chart types, by what this host draws for them.

export interface ChartKind {
  mark: "column" | "bar" | "line" | "area";
  /** Series side by side, on top of each other, or as shares of their sum. */
  stack: "none" | "sum" | "share";
}

const KINDS: Record<string, ChartKind> = {
  Area: { mark: "area", stack: "none" },
  AreaStacked: { mark: "area", stack: "sum" },
  AreaStacked100: { mark: "area", stack: "share" },
  BarClustered: { mark: "bar", stack: "none" },
  BarStacked: { mark: "bar", stack: "sum" },
  BarStacked100: { mark: "bar", stack: "share" },
  ColumnClustered: { mark: "column", stack: "none" },
  ColumnStacked: { mark: "column", stack: "sum" },
  ColumnStacked100: { mark: "column", stack: "share" },
  Line: { mark: "line", stack: "none" },
  LineMarkers: { mark: "line", stack: "none" },
  LineStacked: { mark: "line", stack: "sum" },
};

export function isDrawable(chartType: string): boolean {
  return chartType in KINDS;
}

/** Columns stand for a type that this host does not draw. */
export function chartKind(chartType: string): ChartKind {
  return KINDS[chartType] ?? { mark: "column", stack: "none" };
}
