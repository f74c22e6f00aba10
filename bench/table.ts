/*
 * Timings as a table in Markdown, aligned, so that it reads well in a terminal too.
 */

import type { Comparison, RefusedPeer, TimedPeer } from "./comparison";
import { duration } from "./duration";
import type { Target } from "./task";

type Cells = readonly string[];

const head: Cells = ["task", "by", "time", "spread", "to ours", "note"];
const isNumber: readonly boolean[] = [false, false, true, true, true, false];

/** A line for us and one for each peer, task by task. */
export function timingTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap((each) => [ourCells(each), ...each.peers.map(peerCells)]);
  return markdownTable([head, ...rows]);
}

function ourCells({ title, ours, target }: Comparison): Cells {
  const note = target === undefined ? "" : targetNote(target.wanted, target.isMet);
  return [title, "Dealloop", duration(ours.median), percent(ours.spread), "1", note];
}

function peerCells(peer: TimedPeer | RefusedPeer): Cells {
  if ("objection" in peer) return ["", peer.name, "", "", "", peer.objection];
  const { name, timing, ratio } = peer;
  return ["", name, duration(timing.median), percent(timing.spread), multiple(ratio), "agrees"];
}

function targetNote(wanted: Target, isMet: boolean): string {
  const text =
    "milliseconds" in wanted
      ? `under ${duration(wanted.milliseconds)}`
      : `${wanted.factor} times as fast as ${wanted.timesAsFastAs}`;
  return `target ${text}: ${isMet ? "met" : "missed"}`;
}

function percent(share: number): string {
  return `±${(share * 100).toFixed(0)} %`;
}

/** Three digits, however large or small. */
function multiple(ratio: number): string {
  return ratio < 100 ? ratio.toPrecision(3) : ratio.toFixed(0);
}

function markdownTable(rows: readonly Cells[]): string {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) =>
    escaped.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 3),
  );
  const line = (cells: Cells): string => `| ${cells.join(" | ")} |`;
  const [first = "", ...rest] = escaped.map((row) =>
    line(row.map((cell, column) => padded(cell, widths[column] ?? 0, isNumber[column] ?? false))),
  );
  const rule = line(
    widths.map((width, column) => "-".repeat(width - 1) + (isNumber[column] ? ":" : "-")),
  );
  return [first, rule, ...rest].join("\n");
}

function padded(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padStart(width) : cell.padEnd(width);
}
