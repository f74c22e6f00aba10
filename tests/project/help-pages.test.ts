/**
 * The help that Excel's links lead to, by what is on the pages when a browser has read them.
 *
 * @jest-environment jsdom
 */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { helpFiles } from "../../scripts/help/help-files";
import { helpPage } from "../../scripts/help/help-page";
import { catalogue } from "../../src/catalogue/catalogue";
import type { ExcelMetadata } from "../../src/catalogue/excel-metadata";
import { root } from "./source-files";

const files = helpFiles(root, undefined);
const pages = [...files].filter(([path]) => path.endsWith(".html"));

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

const helpUrlsIn = (metadata = ""): string[] =>
  (JSON.parse(metadata) as ExcelMetadata).functions.map(({ helpUrl }) => helpUrl);

/** Addresses within the published folder; a page's own start is where the page lies. */
function linkedPaths(path: string, page: Document): string[] {
  return [...page.querySelectorAll("[href]")]
    .map((element) => (element.getAttribute("href") ?? "").replace(/#.*$/, ""))
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => posix.join(posix.dirname(path), link));
}

const isPublished = (path: string): boolean =>
  files.has(path) || (path.startsWith("assets/") && existsSync(join(root, path)));

test.each([undefined, "https://addins.example.org"])(
  "every function's help leads to a page, in a build for %s",
  (origin) => {
    const urls = helpUrlsIn(helpFiles(root, origin).get("functions.json"));
    expect(urls).toHaveLength(catalogue.length);
    for (const url of urls) {
      expect(new URL(url).origin).toBe(origin ?? "https://dealloop.example");
      expect([...files.keys()]).toContain(new URL(url).pathname.slice(1));
    }
  },
);

describe.each(pages)("%s", (path, html) => {
  const page = documentOf(html);

  it("has a language, a title of its own and one heading of the first order", () => {
    expect(page.documentElement.lang).toBe("en");
    const namesakes = pages.filter(([, other]) => documentOf(other).title === page.title);
    expect(namesakes.map(([other]) => other)).toEqual([path]);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(page.querySelectorAll('meta[name="viewport"]')).toHaveLength(1);
  });

  it("links to the list of functions and to support, and nowhere in vain", () => {
    const linked = linkedPaths(path, page);
    expect(linked).toContain("functions/index.html");
    expect(linked).toContain("assets/pages/support.html");
    expect(linked.filter((each) => !isPublished(each))).toEqual([]);
  });

  it("has no script, and no text about how it was made", () => {
    expect(page.querySelector("script")).toBeNull();
    expect(html).not.toContain("npm run");
  });

  it("names every table that scrolls by a heading of the page", () => {
    for (const table of page.querySelectorAll("table")) {
      const name = table.parentElement?.getAttribute("aria-labelledby") ?? "";
      expect(page.querySelectorAll(`h2[id="${name}"]`)).toHaveLength(1);
    }
  });
});

test.each(catalogue.map((entry) => [entry.name, entry] as const))(
  "%s: nothing of it is lost on the way from Markdown",
  (name, { id, definition, examples, parameters, portable }) => {
    const page = documentOf(files.get(`functions/${id.toLowerCase()}.html`) ?? "");
    const text = page.querySelector("main")?.textContent ?? "";
    expect(page.title).toBe(`Dealloop: ${name}`);
    expect(text).toContain(definition);
    for (const { description } of parameters) expect(text).toContain(description);
    const formulas = [...page.querySelectorAll("td:first-child")].map((cell) => cell.textContent);
    expect(formulas).toEqual(examples.map(({ formula }) => formula));
    const lambda = page.querySelector("pre")?.textContent.trim();
    expect(lambda).toBe("lambda" in portable ? `=${portable.lambda}` : undefined);
  },
);

it("lists a link to the page of every function", () => {
  const linked = linkedPaths(
    "functions/index.html",
    documentOf(files.get("functions/index.html") ?? ""),
  );
  for (const { id } of catalogue) expect(linked).toContain(`functions/${id.toLowerCase()}.html`);
});

it("turns links between docs pages into links between help pages, and leaves others alone", () => {
  const page = documentOf(
    helpPage("# A\n\n[b](b.md), [part](c_d.md#part), [far](https://example.org/e.md)\n"),
  );
  const links = [...page.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["b.html", "c_d.html#part", "https://example.org/e.md"]);
});

it("refuses a docs page without a heading", () => {
  expect(() => helpPage("No heading.\n")).toThrow("heading");
});
