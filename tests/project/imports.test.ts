/* The walls between the rooms of src/, and no way round in a circle. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cycleIn, importsOf } from "./import-graph";
import { forbiddenImports, rooms } from "./room-rules";
import { root, sourceFiles } from "./source-files";

const imports = sourceFiles(/^src\/.*\.tsx?$/).flatMap(importsOf);

it("knows every room of src", () => {
  const folders = readdirSync(join(root, "src"));
  expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
});

it("lets no room import what it may not know", () => {
  expect(forbiddenImports(imports)).toEqual([]);
});

it("has no circle of imports", () => {
  expect(cycleIn(imports)).toBeUndefined();
});

test.each([
  ["the calculation knowing its host", "src/core/rates/irr.ts", "src/excel/write-plan.ts"],
  ["the pane registering functions", "src/taskpane/App.tsx", "src/functions/call.ts"],
  ["the pane taking more than data", "src/taskpane/App.tsx", "src/catalogue/specify.ts"],
  ["the workbench knowing its guest", "src/workbench/host.ts", "src/deal/document.ts"],
  ["the command line calculating", "src/cli/main.ts", "src/core/rates/irr.ts"],
  ["the language knowing the error", "src/language/model.ts", "src/core/errors.ts"],
  ["office.js in a bundle", "src/taskpane/App.tsx", "@microsoft/office-js"],
  ["a room that nobody has planned", "src/core/a.ts", "src/utils/b.ts"],
])("would see %s", (_what, from, to) => {
  expect(forbiddenImports([{ from, to }])).toEqual([`${from} imports ${to}`]);
});

test.each([
  ["a neighbour in the same room", "src/core/rates/irr.ts", "src/core/errors.ts"],
  ["the catalogue as data", "src/taskpane/App.tsx", "src/catalogue/catalogue.json"],
  ["the error of a deal", "src/cli/command-line.ts", "src/core/errors.ts"],
  ["a package", "src/cli/main.ts", "commander"],
])("allows %s", (_what, from, to) => {
  expect(forbiddenImports([{ from, to }])).toEqual([]);
});

it("would see a circle of three", () => {
  const circle = [
    { from: "start", to: "a" },
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "c", to: "a" },
  ];
  expect(cycleIn(circle)).toBe("a → b → c → a");
  expect(cycleIn(circle.slice(0, 3))).toBeUndefined();
});
