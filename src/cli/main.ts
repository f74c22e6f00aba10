/* The command line's process: its arguments, its streams, its exit code. */
import { readFileSync } from "node:fs";
import { commandLine } from "./command-line";
import type { Terminal } from "./terminal";

const STANDARD_INPUT = 0;

const terminal: Terminal = {
  answer: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  readInput: () => readFileSync(STANDARD_INPUT, "utf8"),
  readFile: (path) => readFileSync(path, "utf8"),
};

// Whoever reads may stop before the end, as `| head` does: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void commandLine(process.argv.slice(2), terminal).then((exitCode) => {
  process.exitCode = exitCode;
});
