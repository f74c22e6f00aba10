/*
 * Every function that has a LAMBDA gives the same through it, in an engine that is not ours: on its
 * examples and on random arguments.
 */

import fc from "fast-check";
import type { Argument } from "../../src/catalogue/function-spec";
import { specs } from "../../src/functions/index";
import { randomArguments } from "../support/random-arguments";
import { compared, type Comparison } from "../support/lambda-comparison";

const portable = Object.entries(specs).filter(([, { portable }]) => "lambda" in portable);

function expectSame({ byFunction, byLambda }: Comparison): void {
  expect(byLambda).toEqual(byFunction.map((row) => row.map(expectedCell)));
}

/** The engine shows fifteen digits, and a LAMBDA adds up plainly where the function compensates. */
function expectedCell(cell: number | string): unknown {
  if (typeof cell === "string") return cell;
  return expect.closeTo(cell, 10 - Math.ceil(Math.log10(Math.max(1, Math.abs(cell))))) as unknown;
}

const examples = portable.flatMap(([id, spec]) =>
  spec.examples
    .filter(({ addInOnly }) => addInOnly === undefined)
    .map(({ shows, args }) => ({ id, shows, args })),
);

describe("the LAMBDA gives what the function gives", () => {
  const answers = compared(examples);

  test.each(examples.map(({ id, shows }, index) => ({ id, shows, index })))(
    "$id: $shows",
    ({ index }) => {
      expectSame(answers[index] as Comparison);
    },
  );
});

describe("the LAMBDA gives what the function gives on random arguments", () => {
  const samples = portable.flatMap(([id]) =>
    fc
      .sample(randomArguments(id), { seed: 20_260_420, numRuns: 40 })
      .map((args: Argument[]) => ({ id, args })),
  );
  const answers = compared(samples);

  test.each(portable.map(([id]) => ({ id })))("$id", ({ id }) => {
    const mine = answers.filter((answer) => answer.id === id);
    expect(mine).toHaveLength(40);
    for (const answer of mine) expectSame(answer);
    // Most calls must have an answer, or agreement means little.
    const answered = mine.filter(({ byFunction }) => !String(byFunction[0]?.[0]).startsWith("#"));
    expect(answered.length).toBeGreaterThan(20);
  });
});
