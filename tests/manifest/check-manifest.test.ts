/*
 * Each rule of the manifest is broken in a copy, and must be the one that says so. The rules are
 * those of Microsoft's documentation of the add-in-only manifest.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkApart, checkManifest } from "../../scripts/manifest/check-manifest";
import { type Surroundings } from "../../scripts/manifest/finding";
import { manifestForDevelopment } from "../../scripts/manifest/manifest-for-development";
import { projectSurroundings } from "../../scripts/manifest/project-surroundings";

const root = join(__dirname, "..", "..");
const surroundings = projectSurroundings(root);
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

function broken(from: string | RegExp, to: string): string {
  const copy = manifest.replace(from, to);
  if (copy === manifest) throw new Error(`manifest.xml does not hold ${String(from)}`);
  return copy;
}

const first = (element: string): RegExp => new RegExp(`<${element}[ >/][^\\n]*`);

describe("the manifest", () => {
  it("keeps every rule", () => {
    expect(checkManifest(manifest, surroundings)).toEqual([]);
  });

  it("keeps every rule in its development form, and can be installed beside the other", () => {
    const development = manifestForDevelopment(manifest);
    expect(checkManifest(development, surroundings)).toEqual([]);
    expect(checkApart(manifest, development)).toEqual([]);
  });
});

const GROUP = "    <Hosts>\n      <Host xsi:type";
const LONG = "x".repeat(251);

test.each([
  // rule, what is done to it, from, to, what the message must name
  ["required-elements", "no Id", first("Id"), "", "<Id>"],
  ["required-elements", "no support page", first("SupportUrl"), "", "<SupportUrl>"],
  ["required-elements", "no permissions", first("Permissions"), "", "<Permissions>"],
  ["required-elements", "an id that is no GUID", /<Id>.*<\/Id>/, "<Id>dealloop</Id>", "GUID"],
  ["required-elements", "a version of three parts", "0.1.0.0", "0.1.0", "<Version>"],
  ["required-elements", "too little permission", "ReadWriteDocument", "ReadDocument", "ReadWrite"],
  ["required-elements", "a description too long", /Analyse circular[^"]*/, LONG, "251"],
  [
    "element-order",
    "the name after its description",
    /( *<DisplayName.*\n)( *<Description DefaultValue.*\n)/,
    "$2$1",
    "<DisplayName>",
  ],
  [
    "element-order",
    "the namespace before the page",
    /( *<Page>[^]*?)( *<Namespace.*\n)/,
    "$2$1",
    "<Page>",
  ],
  ["element-order", "an unknown element", GROUP, `    <Ribbon />\n${GROUP}`, "<Ribbon>"],
  ["version-overrides", "the mail vocabulary", "taskpaneappversion", "mailappversion", "xmlns"],
  ["version-overrides", "the later form", "OverridesV1_0", "OverridesV1_1", "V1_0"],
  [
    "version-overrides",
    "another host",
    '<Host xsi:type="Workbook"',
    '<Host xsi:type="Document"',
    "Document",
  ],
  ["version-overrides", "no namespace", first("Namespace"), "", "<Namespace>"],
  [
    "version-overrides",
    "an equivalent COM add-in",
    "    </Resources>",
    "    </Resources>\n    <EquivalentAddins />",
    "<EquivalentAddins>",
  ],
  ["shared-runtime", "no requirement set", /.*"SharedRuntime".*\n/, "", "SharedRuntime"],
  ["shared-runtime", "a short life", 'lifetime="long"', 'lifetime="short"', "lifetime"],
  ["shared-runtime", "no runtime", /<Runtimes>[^]*<\/Runtimes>/, "", "<Runtime>"],
  [
    "shared-runtime",
    "functions in a page of their own",
    /<Page>\s*<SourceLocation resid="Pane.Url"/,
    '<Page><SourceLocation resid="Support.Url"',
    "Support.Url",
  ],
  [
    "shared-runtime",
    "commands in a page of their own",
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Support.Url"',
    "<FunctionFile>",
  ],
  [
    "shared-runtime",
    "a pane in a page of its own",
    /(<Action[^]*?resid=")Pane.Url/,
    "$1Support.Url",
    "Support.Url",
  ],
  [
    "shared-runtime",
    "a pane with an id",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Main</TaskpaneId>',
    "<TaskpaneId>",
  ],
  [
    "shared-runtime",
    "a first page that is not the runtime's",
    /(<DefaultSettings>[^]*?)taskpane.html/,
    "$1other.html",
    "other.html",
  ],
  [
    "resources",
    "a text that is not there",
    'id="Group.Label" D',
    'id="Group.Other" D',
    "Group.Label",
  ],
  [
    "resources",
    "a text that nobody uses",
    'resid="GetStarted.Text"',
    'resid="OpenPane.Text"',
    "GetStarted.Text",
  ],
  [
    "resources",
    "an id too long",
    /Functions\.Namespace/g,
    "Functions.NamespaceOfAllTheFunctions",
    "longer than 32",
  ],
  ["resources", "a label too long", '"Dealloop is ready"', `"${"x".repeat(126)}"`, "125"],
  ["resources", "two of one id", 'id="Icon.20" D', 'id="Icon.16" D', "Icon.16"],
  [
    "addresses",
    "plain http",
    "https://dealloop.example/functions.js",
    "http://x.example/a.js",
    "https",
  ],
  ["addresses", "a page that is not there", /pages\/support/g, "pages/help", "pages/help.html"],
  [
    "addresses",
    "a domain with a path",
    "  <Hosts>",
    "  <AppDomains><AppDomain>https://a.example/b</AppDomain></AppDomains>\n  <Hosts>",
    "https://a.example/b",
  ],
  [
    "addresses",
    "its own domain declared",
    "  <Hosts>",
    "  <AppDomains><AppDomain>https://dealloop.example</AppDomain></AppDomains>\n  <Hosts>",
    "own origin",
  ],
  ["icons", "no large icon", /.*size="80".*\n/, "", "80"],
  [
    "icons",
    "a picture of another size",
    /icon-32\.png" \/>\n  <High/,
    'icon-16.png" />\n  <High',
    "16 × 16",
  ],
  ["release-version", "last year's version", "0.1.0.0", "0.0.9.0", "0.1.0"],
])("%s sees %s", (rule, _what, from, to, named) => {
  const findings = checkManifest(broken(from, to), surroundings);
  const messages = findings.filter((each) => each.rule === rule).map((each) => each.message);
  expect(messages).toContainEqual(expect.stringContaining(named));
});

it("icons sees a picture that is no PNG", () => {
  const served: Surroundings = { ...surroundings, servedFile: () => Buffer.from("GIF89a") };
  expect(checkManifest(manifest, served).map((each) => each.rule)).toContain("icons");
});

it("apart sees a development manifest that would take the place of the other", () => {
  expect(checkApart(manifest, manifest)).toHaveLength(2);
});

it("is refused when it is not well-formed", () => {
  expect(() => checkManifest(broken("</Hosts>", ""), surroundings)).toThrow();
});
