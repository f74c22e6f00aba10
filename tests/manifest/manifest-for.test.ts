/* The derived manifests: what changes in them, and what is refused. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestForDevelopment, manifestForOrigin } from "../../scripts/manifest/manifest-for";

const path = join(__dirname, "..", "..", "manifest.xml");
const manifest = readFileSync(path, "utf8");

describe("the manifest for an origin", () => {
  it("names that origin and the placeholder nowhere", () => {
    const copy = manifestForOrigin(manifest, "https://addins.example.org");
    expect(copy).toContain('"https://addins.example.org/taskpane.html"');
    expect(copy).not.toContain("dealloop.example/");
  });

  test.each([
    "http://addins.example.org",
    "https://addins.example.org/",
    "https://addins.example.org/dealloop",
    "addins.example.org",
    "",
  ])("is refused for %p", (origin) => {
    expect(() => manifestForOrigin(manifest, origin)).toThrow("origin");
  });
});

describe("the development manifest", () => {
  const development = manifestForDevelopment(manifest);

  it("has the namespace DEALDEV and is served from this machine", () => {
    expect(development).toContain('"Functions.Namespace" DefaultValue="DEALDEV"');
    expect(development).not.toContain("https://dealloop.example");
    expect(development).not.toContain('/taskpane.html"');
    expect(development).toContain('/taskpane.html?namespace=DEALDEV"');
  });

  it("is refused when a text it replaces is no longer there", () => {
    const renamed = manifest.replace("<Id>", "<Id> ");
    expect(() => manifestForDevelopment(renamed)).toThrow("<Id>");
  });
});

it("is read by Microsoft's own reader as what it is", () => {
  const reader = require.resolve("office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [reader, "info", path], { encoding: "utf8" });
  expect(told).toContain("Type: TaskPaneApp");
  expect(told).toContain("Hosts: Workbook");
  expect(told).toContain("Source Location: https://dealloop.example/taskpane.html");
});
