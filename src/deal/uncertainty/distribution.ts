/* How an uncertain input is distributed, as plain data, and the quantile that draws it. */
import { DealError } from "../../core/errors";
import { normalQuantile } from "../../core/numeric/normal-quantile";
import { lognormal } from "../../core/simulation/lognormal";
import type { Quantile } from "../../core/simulation/quantile";
import { tabulatedPert } from "../../core/simulation/tabulated-pert";
import { triangular } from "../../core/simulation/triangular";

export type Distribution =
  | { readonly kind: "uniform"; readonly min: number; readonly max: number }
  | {
      readonly kind: "triangular" | "pert";
      readonly min: number;
      readonly mode: number;
      readonly max: number;
    }
  | { readonly kind: "normal" | "lognormal"; readonly mean: number; readonly sd: number };

/** @throws DealError "badInput" when the numbers make no distribution. */
export function quantileOf(distribution: Distribution): Quantile {
  requireFinite(distribution);
  switch (distribution.kind) {
    case "uniform":
      return uniform(distribution.min, distribution.max);
    case "triangular":
      return triangular(distribution.min, distribution.mode, distribution.max);
    case "pert":
      return tabulatedPert(distribution.min, distribution.mode, distribution.max);
    case "normal":
      return normal(distribution.mean, distribution.sd);
    case "lognormal":
      return lognormal(distribution.mean, distribution.sd);
  }
}

function uniform(min: number, max: number): Quantile {
  if (min <= max) return (probability) => min + probability * (max - min);
  throw new DealError("badInput", `min is ${min} and max is ${max}. Give them in ascending order.`);
}

function normal(mean: number, sd: number): Quantile {
  if (sd >= 0) return sd === 0 ? () => mean : (p) => mean + sd * normalQuantile(p);
  throw new DealError("badInput", `sd is ${sd}. Give 0 or more.`);
}

function requireFinite({ kind, ...numbers }: Distribution): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (Number.isFinite(value)) continue;
    throw new DealError("badInput", `${name} of the ${kind} distribution is no number.`);
  }
}
