/* A link in the documentation, or between the served pages, leads to a file that is there. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { root, sourceFiles, textOf } from "./source-files";

/** In the published folder; it is made of a docs page. */
const HELP_PAGE = /^functions\/(\w+)\.html$/;

const LINK = /\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g;

/** The files that a document links to, without anchors; other sites are left alone. */
function linkedFiles(path: string): string[] {
  return [...textOf(path).matchAll(LINK)]
    .map(([, inText, inPage]) => (inText ?? inPage ?? "").replace(/#.*$/, ""))
    .filter((link) => link !== "" && !/^[a-z]+:/.test(link))
    .map((link) => posix.join(posix.dirname(path), link))
    .map((file) => file.replace(HELP_PAGE, "docs/functions/$1.md"));
}

test.each(sourceFiles(/\.md$|^assets\/pages\/.*\.html$/))("%s has no broken link", (path) => {
  expect(linkedFiles(path).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it("looks at links in documents, between pages and to the help", () => {
  expect(linkedFiles("README.md")).toContain("LICENSE");
  expect(linkedFiles("assets/pages/support.html")).toContain("assets/pages/privacy.html");
  expect(linkedFiles("assets/pages/support.html")).toContain("docs/functions/index.md");
});
