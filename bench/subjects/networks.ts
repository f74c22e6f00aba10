/*
 * The largest circulation of a ledger. The peer solves the same problem as a linear programme, and
 * gets it as arrays; ours reads names and adds up the rows of a pair first.
 */

import loadHighs, { type Highs, type ModelData } from "highs";
import type { Ledger } from "../../src/core/circularity/network/ledger";
import { networkCircularity } from "../../src/core/circularity/network/network-circularity";
import { sum } from "../../src/core/numeric/sum";
import { pinnedName } from "../package-names";
import { seededNumbers } from "../seeded-numbers";
import type { Subject, Task } from "../task";

interface Flow {
  readonly payer: number;
  readonly receiver: number;
  readonly amount: number;
}

interface Size {
  readonly parties: number;
  readonly flows: number;
  /** Asked of us. */
  readonly milliseconds?: number;
}

const sizes: readonly Size[] = [
  { parties: 40, flows: 200 },
  { parties: 1000, flows: 5000 },
  { parties: 10_000, flows: 50_000, milliseconds: 400 },
];

/** Flows between any two parties, in cents up to 100. */
function randomFlows({ parties, flows }: Size): Flow[] {
  const next = seededNumbers(flows);
  return Array.from({ length: flows }, () => {
    const payer = Math.floor(next() * parties);
    const distance = 1 + Math.floor(next() * (parties - 1));
    const amount = Math.ceil(next() * 10_000) / 100;
    return { payer, receiver: (payer + distance) % parties, amount };
  });
}

function ledgerOf(flows: readonly Flow[]): Ledger {
  return {
    from: flows.map(({ payer }) => `Party ${payer}`),
    to: flows.map(({ receiver }) => `Party ${receiver}`),
    amounts: flows.map(({ amount }) => amount),
  };
}

/** Maximise Σx, 0 ≤ x ≤ amount, where each party pays as much of it as it is paid. */
function programme(highs: Highs, parties: number, flows: readonly Flow[]): ModelData {
  return {
    numCols: flows.length,
    numRows: parties,
    sense: highs.constants.objectiveSense.maximize,
    colCost: flows.map(() => 1),
    colLower: flows.map(() => 0),
    colUpper: flows.map(({ amount }) => amount),
    rowLower: Array.from({ length: parties }, () => 0),
    rowUpper: Array.from({ length: parties }, () => 0),
    matrix: {
      format: "csc",
      numRows: parties,
      numCols: flows.length,
      starts: [0, ...flows.map((_, index) => 2 * (index + 1))],
      indices: flows.flatMap(({ payer, receiver }) => [payer, receiver]),
      values: flows.flatMap(() => [1, -1]),
    },
  };
}

function solved(highs: Highs, model: ModelData): number {
  return highs.withModel(model, (solver) => {
    solver.options.set({ output_flag: false });
    solver.run();
    return solver.getObjectiveValue();
  });
}

function task(highs: Highs, size: Size): Task {
  const { parties, milliseconds } = size;
  const flows = randomFlows(size);
  const ledger = ledgerOf(flows);
  const model = programme(highs, parties, flows);
  const gross = sum(ledger.amounts);
  const count = (number: number): string => number.toLocaleString("en");
  return {
    title: `largest circulation of ${count(flows.length)} flows, ${count(parties)} parties`,
    ours: () => networkCircularity(ledger),
    peers: [{ name: pinnedName("highs"), run: () => solved(highs, model) / gross }],
    ...(milliseconds !== undefined && { target: { milliseconds } }),
  };
}

export const networks: Subject = {
  heading: "Networks",
  about:
    "The largest part of a ledger that only goes round. The peer is a solver of linear programmes, " +
    "given the same problem as arrays; Dealloop reads names and adds up the rows of a pair first.",
  tasks: async () => {
    const highs = await loadHighs();
    return sizes.map((size) => task(highs, size));
  },
};
