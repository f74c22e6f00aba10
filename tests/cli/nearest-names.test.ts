/* Suggestions are checked on names that are really offered, and on typing errors people make. */
import fc from "fast-check";
import { nearestNames, unknownName } from "../../src/cli/nearest-names";

const names = ["HHI", "HHI_DELTA", "MHHI", "IRR", "XIRR", "XNPV", "CIRCULARITY", "PEAK_EXPOSURE"];

test.each([
  ["two letters the other way round", "CIRUCLARITY", "CIRCULARITY"],
  ["a letter left out", "XNP", "XNPV"],
  ["small letters", "xirr", "XIRR"],
  ["a part of the name", "exposure", "PEAK_EXPOSURE"],
])("finds a name from %s", (_what, typed, meant) => {
  expect(nearestNames(typed, names)[0]).toBe(meant);
});

it("suggests nothing for a name that is like no other", () => {
  expect(nearestNames("blancmange", names)).toEqual([]);
  expect(unknownName("function", "blancmange", names)).toBe('There is no function "blancmange".');
});

it("asks what was meant", () => {
  expect(unknownName("function", "XIR", names)).toContain("XIRR");
});

it("puts a name that exists first, whatever its case", () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.boolean(), (name, isSmall) => {
      expect(nearestNames(isSmall ? name.toLowerCase() : name, names)[0]).toBe(name);
    }),
    { seed: 20260420 },
  );
});
