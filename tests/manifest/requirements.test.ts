/*
 * Excel offers the add-in where the manifest's requirement sets are met; there the pane must not say
 * that this Excel is too old.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, xmlElement } from "../../scripts/manifest/xml-element";
import { supportOf } from "../../src/taskpane/support";

const manifest = xmlElement(readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8"));

const minor = (version: string | undefined): number => Number(version?.split(".")[1]);

/** What an Excel says that offers what the manifest asks for and nothing newer. */
function isOffered(name: string, version: string): boolean {
  return at(manifest, "Requirements", "Sets", "Set").some(
    ({ attributes: set }) => set["Name"] === name && minor(set["MinVersion"]) >= minor(version),
  );
}

it("asks for all that the pane asks for", () => {
  expect(supportOf("Excel", isOffered)).toBe("supported");
  expect(isOffered("ExcelApi", "1.99")).toBe(false);
});
