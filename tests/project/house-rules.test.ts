/*
 * Rules that hold for every file and that no linter looks at. Each pattern is also shown a line it
 * must find; those lines are put together here, so that this file breaks no rule itself.
 */
import { sourceFiles, textOf } from "./source-files";

const CODE = /^(src|tests|scripts|bench)\/.*\.(ts|tsx|mjs|js)$/;
const TEXT = /\.(ts|tsx|mjs|js|json|md|xml|html|css|svg|yml)$|^\.ci\/|^LICENSE$/;

const LONGEST_FILE = 300;

const machinePath = new RegExp(
  `(?<![\\w.:/~-])/(${["home", "Users", "root", "work", "tmp"].join("|")})/\\w`,
);

test.each([
  ["a path of one machine", TEXT, machinePath, ["", "home", "ann", "x"].join("/")],
  ["work left open", CODE, /\b(TODO|FIXME|XXX|HACK)\b/, ["TO", "DO"].join("")],
  ["a rule switched off", CODE, /eslint-disable|@ts-(ignore|nocheck)/, ["@ts", "ignore"].join("-")],
  [
    "a test switched off",
    CODE,
    /\b(it|test|describe)\.(only|skip|todo)\b/,
    ["it", "skip"].join("."),
  ],
])("no file holds %s", (_what, files, pattern, line) => {
  const holders = sourceFiles(files).filter((path) => pattern.test(textOf(path)));
  expect(holders.filter((path) => path !== "tests/project/house-rules.test.ts")).toEqual([]);
  expect(line).toMatch(pattern);
});

it("has no file too long to read", () => {
  const long = sourceFiles(CODE).filter(
    (path) => textOf(path).split("\n").length > LONGEST_FILE + 1,
  );
  expect(long).toEqual([]);
});
