/* The Herfindahl–Hirschman index of a very long list, beside the shortest code that gives it. */

import { herfindahlIndex } from "../../src/core/concentration/herfindahl-index";
import { seededNumbers } from "../seeded-numbers";
import type { Subject } from "../task";

const firms = 1_000_000;

function plainLoop(amounts: readonly number[]): number {
  let total = 0;
  let squares = 0;
  for (const amount of amounts) {
    total += amount;
    squares += amount * amount;
  }
  return (10_000 * squares) / (total * total);
}

function reduced(amounts: readonly number[]): number {
  const total = amounts.reduce((before, amount) => before + amount, 0);
  return amounts
    .map((amount) => (amount / total) ** 2)
    .reduce((before, square) => before + square * 10_000, 0);
}

export const concentration: Subject = {
  heading: "Concentration",
  about:
    "The HHI of a million amounts. The plain ways neither check their input nor carry rounding " +
    "along, and overflow where amounts are large.",
  tasks: () => {
    const next = seededNumbers(1);
    const amounts = Array.from({ length: firms }, () => next() * 100);
    return [
      {
        title: "HHI of 1,000,000 amounts",
        ours: () => herfindahlIndex(amounts, "amount"),
        peers: [
          { name: "a plain loop", run: () => plainLoop(amounts) },
          { name: "map and reduce", run: () => reduced(amounts) },
        ],
      },
    ];
  },
};
