/* Who can pay when debts go round, beside the textbook's way: pay, look again, until nothing moves. */

import { clearingVector } from "../../src/core/contagion/clearing-vector";
import { seededNumbers } from "../seeded-numbers";
import type { Subject, Task } from "../task";

/** Parties, and milliseconds asked of us. */
const sizes: readonly (readonly [number, number?])[] = [[100], [1000, 15]];

/** Debts of a party to others. */
const debtsEach = 10;

interface Debts {
  readonly liabilities: number[][];
  readonly externalAssets: number[];
}

/** Every party owes ten others; most have enough from elsewhere, some do not. */
function randomDebts(parties: number): Debts {
  const next = seededNumbers(parties);
  const liabilities = Array.from({ length: parties }, () => new Array<number>(parties).fill(0));
  for (const [party, row] of liabilities.entries()) {
    for (let debt = 0; debt < debtsEach; debt++) {
      const other = (party + 1 + Math.floor(next() * (parties - 1))) % parties;
      row[other] = 1 + next() * 99;
    }
  }
  const externalAssets = liabilities.map(() => next() * 200);
  return { liabilities, externalAssets };
}

/** A change that is rounding. */
const settled = 1e-12;

function paidInTurns({ liabilities, externalAssets }: Debts): number[] {
  const owed = liabilities.map((row) => row.reduce((total, amount) => total + amount, 0));
  let paid = owed;
  for (;;) {
    const received = [...externalAssets];
    for (const [debtor, row] of liabilities.entries()) {
      const part = (paid[debtor] ?? 0) / (owed[debtor] ?? 1);
      for (let creditor = 0; creditor < row.length; creditor++) {
        received[creditor] = (received[creditor] ?? 0) + part * (row[creditor] ?? 0);
      }
    }
    const next = owed.map((debt, party) => Math.min(debt, received[party] ?? 0));
    const moved = next.some((amount, party) => (paid[party] ?? 0) - amount > settled * amount);
    paid = next;
    if (!moved) return paid;
  }
}

function task([parties, milliseconds]: readonly [number, number?]): Task {
  const debts = randomDebts(parties);
  return {
    title: `clearing of ${parties.toLocaleString("en")} parties`,
    ours: () => clearingVector(debts),
    peers: [{ name: "paying in turns", run: () => paidInTurns(debts) }],
    ...(milliseconds !== undefined && { target: { milliseconds } }),
  };
}

export const contagion: Subject = {
  heading: "Contagion",
  about:
    "What each party pays when all pay as far as they can. The plain way pays in turns until " +
    "nothing moves; it neither checks its input nor knows recovery rates.",
  tasks: () => sizes.map(task),
};
