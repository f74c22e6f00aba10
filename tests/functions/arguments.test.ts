/*
 * Every function names the argument that it refuses, as the sheet and the docs name it.
 */

import { catalogue } from "../../src/catalogue/catalogue";
import type { Argument } from "../../src/catalogue/function-spec";
import { callFunction } from "../../src/functions/call";

const parameters = catalogue.flatMap(({ id, parameters: own, examples }) =>
  own.map(({ name, type }, position) => ({
    id,
    name,
    type,
    position,
    // The example with the most arguments is filled up with arguments left out.
    args: own.map((_, index): Argument => longest(examples.map(({ args }) => args))[index] ?? null),
  })),
);

function longest(lists: readonly (readonly Argument[])[]): readonly Argument[] {
  return lists.reduce((longer, list) => (list.length > longer.length ? list : longer), []);
}

/** The message of a call in which one argument has been replaced. */
function messageWith(
  id: string,
  args: readonly Argument[],
  position: number,
  odd: Argument,
): string {
  const result = callFunction(id, args.with(position, odd));
  if (result === undefined || !("error" in result)) return "It gave an answer.";
  return `${result.error} ${result.message}`;
}

test.each(parameters)("$id names $name when it is text", ({ id, name, position, args }) => {
  expect(messageWith(id, args, position, "5bn")).toMatch(new RegExp(`^#VALUE! ${name}[ ,]`));
});

test.each(parameters)("$id passes an error in $name on", ({ id, name, type, position, args }) => {
  const cell: Argument = type === "range" ? [["#N/A"]] : "#N/A";
  expect(messageWith(id, args, position, cell)).toMatch(new RegExp(`^#N/A ${name}[ ,]`));
});
