/*
 * How cells look, by what they are (EXCEL.md R30). Colour never stands alone: inputs are filled and
 * unlocked, links are green and named, checks say 1 or 0 in words beside them.
 */

export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  /** Points; 10 when left out. */
  readonly size?: number;
  /** "#RRGGBB"; black when left out. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  /** Characters that a text stands off its left edge, so that it keeps clear of a number there. */
  readonly indent?: number;
  readonly wrap?: true;
  /** A thin line along the bottom, in this colour. */
  readonly bottom?: string;
  /** The user may type here when the sheet is protected. */
  readonly unlocked?: true;
}

/** Arial is on Windows, Mac and the web alike. */
export const bodyFont = { name: "Arial", size: 10 } as const;

const navy = "#1F3864";
const grey = "#595959";
const pale = "#EEF3FA";

export const styles = {
  title: { bold: true, size: 16, color: navy },
  subtitle: { color: grey },
  heading: { bold: true, color: navy, fill: pale, bottom: navy },
  headingRight: { bold: true, color: navy, fill: pale, bottom: navy, align: "right" },
  timeline: { bold: true, color: "#FFFFFF", fill: navy, align: "right" },
  remarkHead: { bold: true, color: "#FFFFFF", fill: navy, align: "left", indent: 1 },
  columnHead: { bold: true, color: "#FFFFFF", fill: navy },
  label: {},
  strong: { bold: true },
  note: { color: grey },
  /** A note that follows numbers. */
  remark: { color: grey, align: "left", indent: 1 },
  paragraph: { wrap: true },
  /** Typed by the user. */
  input: { color: "#0000FF", fill: "#FFF8E1", unlocked: true },
  inputWord: { color: "#0000FF", fill: "#FFF8E1", align: "right", unlocked: true },
  calculation: {},
  /** Fetched from another sheet. */
  link: { color: "#007A33" },
  /** A click goes to another sheet. */
  jump: { color: "#0563C1" },
  linkWord: { color: "#007A33", align: "right" },
  /** Counter-flow: what balances start from. */
  start: { color: grey },
  total: { bold: true },
  measure: { bold: true },
  check: { bold: true, align: "center" },
  good: { bold: true, color: "#0B5A2B", fill: "#DDF2E3", align: "center" },
  bad: { bold: true, color: "#9C0006", fill: "#FFD9DC", align: "center" },
  warning: { bold: true, color: "#7A4B00", fill: "#FFEFC9", align: "center" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
