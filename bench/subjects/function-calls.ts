/*
 * What a cell costs: a custom function called as Excel calls it, with every argument read and
 * checked, beside its calculation alone. Excel adds its own overhead to each call.
 */

import { SUM, SUMSQ } from "@formulajs/formulajs";
import { herfindahlIndex } from "../../src/core/concentration/herfindahl-index";
import { commitmentMultiple } from "../../src/core/circularity/commitment-multiple";
import { rivalDiscount } from "../../src/core/lockin/rival-discount";
import { internalRatesOfReturn } from "../../src/core/rates/internal-rates-of-return";
import { nearestRate } from "../../src/core/rates/nearest-rate";
import { specs } from "../../src/functions/index";
import { monthlyFlows } from "../dated-flows";
import { pinnedName } from "../package-names";
import { seededNumbers } from "../seeded-numbers";
import type { Run, Subject, Task } from "../task";

const alone = "its calculation alone";

/** For a scalar function; asked of us. */
const scalarTarget = { milliseconds: 0.005 };

function called(id: string, ...args: readonly unknown[]): Run {
  const spec = specs[id];
  if (spec === undefined) throw new Error(`There is no function ${id}.`);
  return () => Number(spec.call(...args));
}

const scalars: readonly Task[] = [
  {
    title: "RIVAL_DISCOUNT of four numbers",
    ours: called("RIVAL_DISCOUNT", 8, 10, 5, 0.1),
    peers: [{ name: alone, run: () => rivalDiscount(8, 10, 5, 0.1) }],
    target: scalarTarget,
  },
  {
    title: "COMMITMENT_MULTIPLE of two cells",
    ours: called("COMMITMENT_MULTIPLE", [[5]], [[100]], null),
    peers: [{ name: alone, run: () => commitmentMultiple([5], [100]) }],
    target: scalarTarget,
  },
];

function rangeOf(cells: number): Task {
  const next = seededNumbers(cells);
  const amounts = Array.from({ length: cells }, () => next() * 100);
  const range = amounts.map((amount) => [amount]);
  return {
    title: `HHI of ${cells.toLocaleString("en")} cells`,
    ours: called("HHI", range, "amount"),
    peers: [
      { name: alone, run: () => herfindahlIndex(amounts, "amount") },
      {
        name: `SUMSQ and SUM of ${pinnedName("@formulajs/formulajs")}`,
        run: () => (10_000 * Number(SUMSQ(range))) / SUM(range) ** 2,
      },
    ],
  };
}

function xirrOf(count: number): Task {
  const { flows, serials } = monthlyFlows(count);
  const columns = [flows, serials].map((cells) => cells.map((cell) => [cell]));
  return {
    title: `XIRR of two ranges of ${count} cells`,
    ours: called("XIRR", ...columns, null),
    peers: [{ name: alone, run: () => nearestRate(internalRatesOfReturn(flows, serials)) }],
  };
}

export const functionCalls: Subject = {
  heading: "Function calls",
  about:
    "Custom functions called as Excel calls them: arguments read, checked and turned into numbers, " +
    "the answer checked.",
  tasks: () => [...scalars, xirrOf(61), rangeOf(10_000)],
};
