/*
 * The files of this project as they lie on disk, without what is installed, built or kept aside:
 * committed or not, so that a rule speaks before the commit.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

export const root = resolve(__dirname, "..", "..");

const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".git", ".cache", "actual"]);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [relative(root, path).split(sep).join("/")] : [];
    });
}

/** Paths below the root, with slashes on every system, that match a pattern. */
export function sourceFiles(pattern: RegExp): string[] {
  return walk(root).filter((path) => pattern.test(path));
}

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
