import { supportOf } from "../../src/taskpane/support";

// The manifest asks for the same two sets.
it.each([
  ["Excel", ["SharedRuntime 1.1", "ExcelApi 1.9"], "supported"],
  ["Excel", ["SharedRuntime 1.1"], "tooOld"],
  ["Excel", ["ExcelApi 1.9"], "tooOld"],
  ["Word", ["SharedRuntime 1.1", "ExcelApi 1.9"], "outsideExcel"],
  [null, [], "outsideExcel"],
] as const)("%s with %j is %s", (host, sets: readonly string[], support) => {
  const isSetSupported = (name: string, version: string) => sets.includes(`${name} ${version}`);
  expect(supportOf(host, isSetSupported)).toBe(support);
});
