/*
 * Finn's cycling index of a matrix of flows. It follows money through the parties as if each paid all
 * its payments with the same mixture of what it has received.
 */

import { DealError } from "../../errors";
import { requireNonNegative } from "../../numeric/requirements";
import { cycledShare } from "./cycled-share";

/**
 * The share of all throughflow that has been through the same party before.
 *
 * Throughflow Tⱼ = inputⱼ + Σᵢ Fᵢⱼ; Gᵢⱼ = Fᵢⱼ ÷ Tᵢ; N = (I − G)⁻¹; the index is
 * Σ Tᵢ (nᵢᵢ − 1) ÷ nᵢᵢ ÷ Σ Tᵢ. What a party gets and does not pay on leaves the system. Money that
 * cannot leave goes round for ever: its share is 1. Flows to oneself count.
 *
 * @param flows Row pays column.
 * @param inputs What each party gets from outside.
 * @throws DealError "divideByZero" when nothing flows; "badInput" when the matrix is not square, an
 * amount is negative, a party pays but gets nothing, or more than 1,000 parties hang together.
 * @example cyclingIndex([[0, 5], [100, 0]], [0, 95]) is 0.05
 * @see Finn (1976), Measures of ecosystem structure and function derived from analysis of flows.
 */
export function cyclingIndex(
  flows: readonly (readonly number[])[],
  inputs: readonly number[],
): number {
  const parties = flows.length;
  requireSquare(flows);
  requireOnePerParty(parties, inputs.length);
  const cells = flows.flat();
  requireNonNegative("flows", cells, "Swap row and column for a flow the other way.");
  requireNonNegative("inputs", inputs, "Give what comes in from outside, 0 or more.");
  const filled = Int32Array.from([...cells.keys()].filter((cell) => cells[cell] !== 0));
  return cycledShare(
    {
      parties,
      tails: filled.map((cell) => Math.floor(cell / parties)),
      heads: filled.map((cell) => cell % parties),
      units: Float64Array.from(filled, (cell) => cells[cell] as number),
    },
    inputs,
  );
}

function requireSquare(flows: readonly (readonly number[])[]): void {
  const odd = flows.find((row) => row.length !== flows.length);
  if (odd === undefined) return;
  const size = `flows has ${flows.length} rows and ${odd.length} columns`;
  throw new DealError("badInput", `${size}. Give a square, row pays column.`);
}

function requireOnePerParty(parties: number, inputs: number): void {
  if (parties === inputs) return;
  const counts = `inputs has ${inputs} and flows has ${parties} rows`;
  throw new DealError("badInput", `${counts}. Give one input for each party.`);
}
