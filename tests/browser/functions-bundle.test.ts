/* What Excel loads before it can calculate: the functions alone, and little of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../../scripts/build.mjs";

const addin = join(__dirname, "..", "..", "dist", "addin");
const bundle = (name: string): Buffer => readFileSync(join(addin, name));

beforeAll(() => {
  build();
}, 240_000);

it("is below 150 kB as it travels", () => {
  expect(gzipSync(bundle("functions.js")).length).toBeLessThan(150_000);
});

it("holds no code of the pane", () => {
  const ofThePane = /fluentui|react\.dev|createElement/i;
  expect(bundle("functions.js").toString()).not.toMatch(ofThePane);
  // The same look finds it where it is.
  expect(bundle("taskpane.js").toString()).toMatch(ofThePane);
});
