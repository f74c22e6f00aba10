/*
 * npm run generate: writes the files that are derived from others. With --check it writes nothing
 * and fails when a file is not what it would write.
 */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generatedFiles, leftOverPages, presentText } from "./generate/generated-files";

const root = path.resolve(__dirname, "..");

async function generate(): Promise<void> {
  const files = await generatedFiles();
  const stale = [...files].filter(([file, text]) => presentText(file) !== text);
  const leftOver = leftOverPages(files);
  if (process.argv.includes("--check")) {
    report([...stale.map(([file]) => file), ...leftOver]);
    return;
  }
  for (const [file, text] of stale) write(file, text);
  for (const file of leftOver) rmSync(path.join(root, file));
  console.log(`${files.size} files, ${stale.length} of them written, ${leftOver.length} removed.`);
}

function report(stale: readonly string[]): void {
  if (stale.length === 0) return;
  console.error(`Not up to date: ${stale.join(", ")}. Run: npm run generate`);
  process.exitCode = 1;
}

function write(file: string, text: string): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

void generate();
