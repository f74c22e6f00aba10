/* The development manifest: what changes in it, and what is refused. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestForDevelopment } from "../../scripts/manifest/manifest-for-development";

const path = join(__dirname, "..", "..", "manifest.xml");
const manifest = readFileSync(path, "utf8");

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
