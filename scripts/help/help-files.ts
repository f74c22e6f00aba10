/*
 * What the published folder holds about the custom functions beside their code: the metadata that
 * Excel reads, with addresses of help, and the pages that these lead to.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textForOrigin } from "../manifest/text-for-origin";
import { helpPage } from "./help-page";

const MARKDOWN = /\.md$/;

/** Path within the published folder, with the text that belongs there. */
export function helpFiles(root: string, origin: string | undefined): ReadonlyMap<string, string> {
  const metadata = readFileSync(join(root, "src", "functions", "functions.json"), "utf8");
  const docs = join(root, "docs", "functions");
  const pages = readdirSync(docs).filter((name) => MARKDOWN.test(name));
  return new Map([
    ["functions.json", origin === undefined ? metadata : textForOrigin(metadata, origin)],
    ...pages.map((name): [string, string] => [
      `functions/${name.replace(MARKDOWN, ".html")}`,
      helpPage(readFileSync(join(docs, name), "utf8")),
    ]),
  ]);
}
