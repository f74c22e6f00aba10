import { formatDifference, formatValue } from "../../../src/taskpane/text/format-value";

const money = { unit: "USD bn", percent: false, decimals: 2 };
const share = { unit: "%", percent: true, decimals: 1 };
const multiple = { unit: "x", percent: false, decimals: 1 };

it.each([
  [-95, money, "−95.00"],
  [1234.5, money, "1,234.50"],
  [-0.001, money, "0.00"],
  [1, share, "100.0%"],
  [20, multiple, "20.0x"],
  [NaN, money, "no answer"],
  [Infinity, multiple, "no answer"],
])("shows %d", (value, form, text) => {
  expect(formatValue(value, form)).toBe(text);
});

it.each([
  [20, money, "+20.00"],
  [-16, multiple, "−16.0x"],
  [0, money, "0.00"],
  [0.2, share, "+20.0 pp"],
  [NaN, share, "no answer"],
])("shows the difference %d with its sign", (difference, form, text) => {
  expect(formatDifference(difference, form)).toBe(text);
});
