/*
 * Whatever a sheet throws at a function, a cell can show the answer: a number that is one, or a cell
 * error. Arguments come back unharmed. Tens of thousands of calls, the same in every run.
 */

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/catalogue";
import type { CatalogueEntry } from "../../src/catalogue/catalogue-entry";
import { specs } from "../../src/functions/index";
import { HostError, installHostFunctions, type HostFunctions } from "../support/custom-functions";

const words = catalogue
  .flatMap(({ parameters }) => parameters)
  .flatMap(({ choices }) => choices.map(({ word }) => word));

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noDefaultInfinity: false, noNaN: false }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(-1, -0.5, 1e308, -1e308, 5e-324, -0, 46_132, 1e9, 20_000),
  },
);
const oddity = fc.constantFrom<unknown>(
  ...[null, "", "5bn", " ", "TRUE", true, false, "2026-04-20", "20/04/2026", "2026-02-30"],
  ...["#N/A", "#REF!", "#SPILL!", "#", new Error("x"), { code: "#DIV/0!" }, {}, () => 1],
  ...[{ type: "Error", basicValue: "#NUM!" }, { type: "Double", basicValue: 3 }, undefined],
);
const cell = fc.oneof({ weight: 12, arbitrary: number }, { weight: 1, arbitrary: oddity });

const block = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => grid(rows, columns));
const ragged = fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 3 })), { maxLength: 3 });
const argument = fc.oneof(
  { weight: 6, arbitrary: cell },
  { weight: 3, arbitrary: block },
  { weight: 1, arbitrary: fc.oneof(ragged, fc.constantFrom(...words), oddity) },
);

function grid(rows: number, columns: number): fc.Arbitrary<unknown[][]> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** Arguments of the right kind in most places, so that calls get past the door. */
function plausible({ parameters }: CatalogueEntry): fc.Arbitrary<unknown[]> {
  const shape = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  return shape.chain(([rows, columns]) =>
    fc.tuple(
      ...parameters.map(({ type, name, choices }): fc.Arbitrary<unknown> => {
        if (type === "choice") return fc.constantFrom(null, ...choices.map(({ word }) => word));
        if (name === "dates" || name === "as_of") return dateArgument(type, rows, columns);
        return type === "range" ? grid(rows, columns) : cell;
      }),
    ),
  );
}

function dateArgument(type: string, rows: number, columns: number): fc.Arbitrary<unknown> {
  const date = fc.integer({ min: 20_000, max: 2_958_465 });
  if (type !== "range") return fc.option(date);
  const row = fc.array(date, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

let host: HostFunctions;
beforeAll(() => {
  host = installHostFunctions();
});
afterAll(() => {
  host.remove();
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  const anyArguments = fc.array(argument, { maxLength: entry.parameters.length });
  const runs = { seed: 5_100, numRuns: 1500 };

  it("gives a finite answer or a cell error, whatever it is given", () => {
    fc.assert(fc.property(fc.oneof(anyArguments, plausible(entry)), showsInACell(id)), runs);
  });

  it("gives the same however an optional argument is left out", () => {
    fc.assert(
      fc.property(plausible(entry), (args) => {
        const answers = [null, undefined, "", [[""]], [[null]]].map((blank) =>
          outcome(id, withoutOptional(entry, args, blank)),
        );
        expect(answers.filter((one) => !isDeepStrictEqual(one, answers[0]))).toEqual([]);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

function showsInACell(id: string): (args: unknown[]) => void {
  return (args) => {
    const before = structureOf(args);
    const problem = problemWith(outcome(id, args));
    // One comparison a call: matchers are slow, and there are tens of thousands of calls.
    const changed = isDeepStrictEqual(structureOf(args), before) ? "" : "The arguments changed.";
    expect(problem + changed).toBe("");
  };
}

/** Why a cell cannot show an answer; nothing when it can. */
function problemWith(answer: unknown): string {
  if (!(answer instanceof HostError)) {
    const shown = [answer].flat(2).every((v) => typeof v === "string" || Number.isFinite(v));
    return shown ? "" : "The answer is no number.";
  }
  if (!errorsOfFunctions.has(answer.code)) return `No function gives ${answer.code}.`;
  // Excel shows a message on these two alone.
  const hasPlace = ["#VALUE!", "#N/A"].includes(answer.code);
  return hasPlace === (answer.message !== "") ? "" : `A message on ${answer.code}, or none.`;
}

const errorsOfFunctions = new Set("#VALUE! #N/A #NUM! #DIV/0! #REF! #NAME? #NULL!".split(" "));

/** What a call gives: an answer or the error thrown, which must be the host's. */
function outcome(id: string, args: readonly unknown[]): unknown {
  try {
    return specs[id]?.call(...args);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

function withoutOptional(
  { parameters }: CatalogueEntry,
  args: readonly unknown[],
  blank: unknown,
): unknown[] {
  return args.map((value, index) => (parameters[index]?.optional === true ? blank : value));
}

/** A copy to compare with: of arrays the contents, of anything else the thing itself. */
function structureOf(value: unknown): unknown {
  return Array.isArray(value) ? value.map(structureOf) : value;
}
