/*
 * npm run bench: one table of our times beside those of others, on the same inputs in the same run.
 * Words after -- choose subjects by their heading; --write puts all of them into docs/benchmarks.md.
 * Fails when a peer's result differs from ours; a missed target is only said, for machines differ.
 */

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { comparison, type Comparison } from "./comparison";
import { benchmarksPage, type Measured } from "./page";
import { subjects } from "./subjects";
import { timingTable } from "./table";
import type { Subject } from "./task";

const page = "docs/benchmarks.md";

async function measured(subject: Subject): Promise<Measured> {
  const comparisons: Comparison[] = [];
  for (const task of await subject.tasks()) {
    console.error(`${subject.heading}: ${task.title}`);
    comparisons.push(await comparison(task));
  }
  return { subject, comparisons };
}

function chosen(words: readonly string[]): readonly Subject[] {
  const isChosen = ({ heading }: Subject): boolean =>
    words.length === 0 || words.some((word) => heading.toLowerCase().includes(word.toLowerCase()));
  return subjects.filter(isChosen);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { write: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values.write && positionals.length > 0) {
    throw new Error("--write measures every subject: leave the words out.");
  }
  const all: Measured[] = [];
  for (const subject of chosen(positionals)) all.push(await measured(subject));
  const comparisons = all.flatMap((each) => each.comparisons);
  console.log(timingTable(comparisons));
  if (values.write) writeFileSync(page, await benchmarksPage(all));
  const disagrees = comparisons.some(({ peers }) => peers.some((peer) => "objection" in peer));
  process.exitCode = disagrees ? 1 : 0;
}

await main();
