/* What a shell hands over, and the cells that a function is to see. */
import { jsonArgument } from "../../src/cli/json-argument";
import { UsageError } from "../../src/cli/usage-error";

test.each([
  ["5", 5],
  ["-0.5", -0.5],
  ["1e3", 1000],
  ["true", true],
  ["null", null],
  ["", null],
  ["pro_rata", "pro_rata"],
  ["trueish", "trueish"],
  ['"Amazon"', "Amazon"],
  ["2026-04-20", "2026-04-20"],
  ["[1,2]", [[1, 2]]],
  ["[[1],[2]]", [[1], [2]]],
  [
    '[["a",null],[true,2]]',
    [
      ["a", null],
      [true, 2],
    ],
  ],
  ["[]", [[]]],
])("reads %p as %p", (typed, argument) => {
  expect(jsonArgument(typed, 1)).toEqual(argument);
});

test.each(["[[0.3]", "{}", '{"a":1}', "[{}]", "[[1],2]", "[[[1]]]", "5bn", '"open'])(
  "refuses %p and says what would do",
  (typed) => {
    const read = (): unknown => jsonArgument(typed, 2);
    expect(read).toThrow(UsageError);
    expect(read).toThrow("Argument 2");
  },
);
