/*
 * Every example in the docs is run, and says what it says.
 */

import { catalogue } from "../../src/catalogue/catalogue";
import { callFunction } from "../../src/functions/call";
import { specs } from "../../src/functions/index";

const examples = catalogue.flatMap(({ id, examples: own }) =>
  own.map((example) => ({ id, ...example })),
);

test.each(examples)("$formula: $shows", ({ id, args, gives }) => {
  const result = callFunction(id, args);
  if (result === undefined) throw new Error(`There is no function ${id}.`);
  expect("value" in result ? result.value : result.error).toEqual(expected(gives));
});

test.each(Object.entries(specs))("%s has an example with an answer", (_id, { examples: own }) => {
  const answers = own.filter(({ gives }) => !String(gives).startsWith("#"));
  expect(answers.length).toBeGreaterThan(0);
});

test.each(Object.entries(specs).filter(([, spec]) => spec.call.length > 0))(
  "%s has an example of what it refuses",
  (_id, { examples: own }) => {
    expect(own.some(({ gives }) => String(gives).startsWith("#"))).toBe(true);
  },
);

/** Numbers to twelve digits: examples are written as an analyst would, not as a double is. */
function expected(gives: (typeof examples)[number]["gives"]): unknown {
  if (typeof gives === "string") return gives;
  if (typeof gives === "number") return expect.closeTo(gives, 11);
  return gives.map((row) =>
    row.map((cell): unknown => (typeof cell === "string" ? cell : expect.closeTo(cell, 11))),
  );
}
