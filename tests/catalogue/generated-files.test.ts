/*
 * What is derived from the functions is in the tree as it would be written now.
 */

import { generatedFiles, leftOverPages, presentText } from "../../scripts/generate/generated-files";

it("has every generated file up to date; else run npm run generate", async () => {
  const files = await generatedFiles();
  const stale = [...files].filter(([file, text]) => presentText(file) !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

it("has no docs page of a function that is no more", async () => {
  expect(leftOverPages(await generatedFiles())).toEqual([]);
});

it("notices a file that is missing", () => {
  expect(presentText("docs/functions/no-such-function.md")).toBeUndefined();
});
