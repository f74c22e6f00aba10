import { outageExposure } from "../../../src/core/lockin/outage-exposure";
import { errorKind } from "../error-kind";

// By hand.
test.each([
  ["half of 2 a day for ten days", outageExposure(730, 0.5, 10), 10],
  ["everything for a year", outageExposure(730, 1, 365), 730],
  ["nothing depends on it", outageExposure(730, 0, 10), 0],
  ["no outage", outageExposure(730, 0.5, 0), 0],
])("%s", (_name, exposure, expected) => {
  expect(exposure).toBeCloseTo(expected, 12);
});

test.each([
  ["negative revenue", () => outageExposure(-1, 0.5, 10)],
  ["a share in per cent", () => outageExposure(730, 50, 10)],
  ["a negative share", () => outageExposure(730, -0.1, 10)],
  ["negative days", () => outageExposure(730, 0.5, -1)],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});
