/* What a build for another place changes, and which places are refused. */
import { textForOrigin } from "../../scripts/manifest/text-for-origin";
import { textOf } from "../project/source-files";

test.each([
  ["manifest.xml", '"https://addins.example.org/taskpane.html"'],
  ["src/functions/functions.json", '"https://addins.example.org/functions/hhi.html"'],
])("%s names the place that it is for, and the placeholder nowhere", (file, address) => {
  const text = textForOrigin(textOf(file), "https://addins.example.org");
  expect(text).toContain(address);
  expect(text).not.toContain("dealloop.example/");
});

test.each([
  "http://addins.example.org",
  "https://addins.example.org/",
  "https://addins.example.org/dealloop",
  "addins.example.org",
  "",
])("refuses %p", (origin) => {
  expect(() => textForOrigin("https://dealloop.example/", origin)).toThrow("origin");
});
