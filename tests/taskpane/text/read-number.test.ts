import fc from "fast-check";
import { readNumber, typedNumber } from "../../../src/taskpane/text/read-number";

const amount = { percent: false, unit: "USD bn" };
const percent = { percent: true, unit: "%" };

describe("a number as typed", () => {
  // By hand: what an analyst means by each.
  it.each([
    ["5", amount, 5],
    [" 1,250.5 ", amount, 1250.5],
    ["(95)", amount, -95],
    ["−95", amount, -95],
    ["+7", amount, 7],
    ["35", percent, 0.35],
    ["35%", percent, 0.35],
    ["35 %", percent, 0.35],
    ["0.35", percent, 0.0035],
    ["14.3", percent, 0.143],
    ["(5%)", percent, -0.05],
    ["(5)%", percent, -0.05],
    ["1E-9", amount, 1e-9],
    ["2e3", percent, 20],
  ])("reads %j", (text, as, value) => {
    expect(readNumber(text, as)).toEqual({ value });
  });

  it.each([
    ["", amount, "Type a number."],
    ["abc", amount, "Type a number, such as 5."],
    ["5bn", amount, "Type the number alone, such as 5; it is in USD bn."],
    ["1,5", amount, "Write decimals with a point: 1.5."],
    ["35%", amount, "Type it in USD bn, without a % sign."],
    ["1,25,000", amount, "Type the number alone, such as 125000; it is in USD bn."],
    ["=A1", amount, "Type a number, such as 5."],
    ["%", percent, "Type a number, such as 5."],
    ["e5", amount, "Type a number, such as 5."],
  ])("refuses %j and says what to type", (text, as, problem) => {
    expect(readNumber(text, as)).toEqual({ problem });
  });

  it("reads back every number that it writes into a field", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: -14, max: 3 }),
        fc.boolean(),
        (digits, exponent, isPercent) => {
          const value = Number(`${digits}e${exponent}`);
          const as = isPercent ? percent : amount;
          const read = readNumber(typedNumber(value, as), as);
          return "value" in read && read.value === value;
        },
      ),
      { seed: 20260420 },
    );
  });
});
