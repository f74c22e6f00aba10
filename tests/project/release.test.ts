/* One version, said in four places; and the pages that Excel loads take office.js from Microsoft. */
import { sourceFiles, textOf } from "./source-files";

const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };

it("heads the changelog with the version of package.json", () => {
  expect(/^## \[?(\d+\.\d+\.\d+)/m.exec(textOf("CHANGELOG.md"))?.[1]).toBe(version);
});

it("gives the manifest the version of package.json", () => {
  expect(/<Version>(.*)<\/Version>/.exec(textOf("manifest.xml"))?.[1]).toBe(`${version}.0`);
});

it("gives the lock file the version of package.json", () => {
  const lock = JSON.parse(textOf("package-lock.json")) as { readonly version: string };
  expect(lock.version).toBe(version);
});

it("loads office.js from Microsoft in every page of the add-in", () => {
  const pages = sourceFiles(/^src\/(taskpane|commands|functions)\/.*\.html$/);
  expect(pages).not.toEqual([]);
  const client = 'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"';
  expect(pages.filter((page) => !textOf(page).includes(client))).toEqual([]);
});
