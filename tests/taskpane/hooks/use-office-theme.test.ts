import { isDarkColor } from "../../../src/taskpane/hooks/use-office-theme";

// Backgrounds of Office's themes: colourful, white, dark grey, black.
it.each([
  ["#E6E6E6", false],
  ["#FFFFFF", false],
  ["#666666", true],
  ["#262626", true],
  ["no colour", false],
])("takes %s for dark: %s", (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});
