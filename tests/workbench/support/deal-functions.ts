// A few custom functions as an add-in ships them, with what its functions.json says of them.

import type { FunctionsFile } from "../../../src/workbench/functions/metadata";

function multiple(invested: number[][], committed: number[][], rate: number | null): number {
  const discounted = (cells: number[][]): number =>
    cells.flat().reduce((total, cell, period) => total + cell / (1 + (rate ?? 0)) ** period, 0);
  return discounted(committed) / discounted(invested);
}

function running(amounts: number[][]): number[][] {
  let total = 0;
  return amounts.flat().map((amount, index) => [index + 1, (total += amount)]);
}

function share(part: number, whole: number): number {
  if (whole !== 0) return part / whole;
  const { notAvailable } = CustomFunctions.ErrorCode;
  const error = new CustomFunctions.Error(notAvailable, "The whole is 0. Give the total first.");
  throw error as CustomFunctions.Error & Error; // the types do not say that it is an Error
}

async function slow(value: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return value;
}

/** What arrives, as text. */
function seen(cells: unknown[][]): string {
  return JSON.stringify(cells);
}

const amounts = { type: "number", dimensionality: "matrix" } as const;

export const dealFunctions: FunctionsFile = {
  functions: [
    {
      id: "MULTIPLE",
      name: "MULTIPLE",
      parameters: [
        { name: "invested", ...amounts },
        { name: "committed", ...amounts },
        { name: "rate", type: "number", optional: true },
      ],
    },
    { id: "RUNNING", name: "RUNNING", parameters: [{ name: "amounts", ...amounts }] },
    {
      id: "SHARE",
      name: "SHARE",
      parameters: [
        { name: "part", type: "number" },
        { name: "whole", type: "number" },
      ],
    },
    { id: "SLOW", name: "SLOW", parameters: [{ name: "value", type: "number" }] },
    {
      id: "SEEN",
      name: "SEEN",
      parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }],
    },
  ],
};

export function associateDealFunctions(): void {
  CustomFunctions.associate("MULTIPLE", multiple);
  CustomFunctions.associate("RUNNING", running);
  CustomFunctions.associate("SHARE", share);
  CustomFunctions.associate("SLOW", slow);
  CustomFunctions.associate("SEEN", seen);
}
