/*
 * The help that Excel links to: a docs page of a function as a page of the web, plain HTML without
 * script. It lies in functions/ of the published folder, beside assets/ with the stylesheet.
 */
import { Marked, type RendererObject, type Tokens } from "marked";

/** The whole page, from the Markdown of a docs page. */
export function helpPage(markdown: string): string {
  const body = new Marked({ renderer: renderer(), walkTokens: linkToPage })
    .parse(markdown.replace(GENERATED_NOTE, ""), { async: false })
    .trim();
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Dealloop: ${titleOf(markdown)}</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="../assets/pages/page.css" />
  </head>
  <body>
    <nav aria-label="Help">
      <a href="index.html">All functions</a>
      <a href="../assets/pages/support.html">Support</a>
    </nav>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** Tells editors of the docs to edit the source instead. */
const GENERATED_NOTE = /^<!--.*-->\n/;

/** The heading without the arguments of a function. */
function titleOf(markdown: string): string {
  const [, title] = /^# ([^(\n]+)/m.exec(markdown) ?? [];
  if (title === undefined) throw new Error("A docs page must have a heading that begins with #.");
  return title;
}

function linkToPage(token: { type: string; href?: string }): void {
  if (token.type === "link") token.href = token.href?.replace(/^([\w-]+)\.md\b/, "$1.html") ?? "";
}

/** Headings can be linked to; a table scrolls by itself and is named after the heading above it. */
function renderer(): RendererObject {
  let id = "";
  return {
    heading({ depth, text, tokens }: Tokens.Heading): string {
      id = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    table({ header, rows }: Tokens.Table): string {
      const row = (cells: readonly Tokens.TableCell[], start: string, end: string): string =>
        cells.map(({ tokens }) => start + this.parser.parseInline(tokens) + end).join("");
      return [
        `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">`,
        `<table><thead><tr>${row(header, '<th scope="col">', "</th>")}</tr></thead><tbody>`,
        ...rows.map((cells) => `<tr>${row(cells, "<td>", "</td>")}</tr>`),
        "</tbody></table></div>\n",
      ].join("\n");
    },
  };
}
