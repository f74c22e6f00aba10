/* Picture sizes from their first bytes; the header's layout is in https://www.w3.org/TR/png/. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../../scripts/manifest/png-size";

test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("icon-%i.png has that size", (size) => {
  const bytes = readFileSync(join(__dirname, "..", "..", "assets", `icon-${size}.png`));
  expect(pngSize(bytes)).toEqual({ width: size, height: size });
});

it("knows no size of a file that is cut off", () => {
  expect(pngSize(Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10))).toBeUndefined();
});

it("knows no size of another kind of picture", () => {
  expect(pngSize(new Uint8Array(32))).toBeUndefined();
});
