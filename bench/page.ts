/* docs/benchmarks.md: the table of a run, subject by subject, and the conditions it ran under. */

import { availableParallelism } from "node:os";
import { format } from "prettier";
import type { Comparison } from "./comparison";
import { timingTable } from "./table";
import type { Subject } from "./task";

export interface Measured {
  readonly subject: Subject;
  readonly comparisons: readonly Comparison[];
}

const introduction = `# Benchmarks

Written by \`npm run bench -- --write\`; \`npm run bench\` prints the same without writing.

Times are for one call, the median of several batches; the batches of everybody alternate. The
spread is half the distance between the quartiles. "To ours" is a peer's time as a multiple of ours:
above 1 it is slower than Dealloop. Results are compared before anything is timed. Times differ from
machine to machine; ratios much less.`;

export async function benchmarksPage(measured: readonly Measured[]): Promise<string> {
  const sections = measured.map(
    ({ subject: { heading, about }, comparisons }) =>
      `## ${heading}\n\n${about}\n\n${timingTable(comparisons)}`,
  );
  const text = [introduction, conditions(), ...sections].join("\n\n");
  return format(text, { parser: "markdown", printWidth: 100 });
}

function conditions(): string {
  const day = new Date().toISOString().slice(0, 10);
  const processors = `${availableParallelism()} processor cores`;
  return `This run: ${day}, Node ${process.versions.node}, ${processors}, one of them used.`;
}
