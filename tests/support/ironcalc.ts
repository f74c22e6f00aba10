/*
 * A second engine for LAMBDA text: IronCalc, an independent implementation of Excel's formulas. Every
 * range is put into cells, as an analyst has it: this engine takes no number for a range.
 */

import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Argument } from "../../src/catalogue/function-spec";

export interface LambdaCall {
  readonly name: string;
  readonly args: readonly Argument[];
  /** By position, whether the argument is a range; the engine tells A1:A1 from A1. */
  readonly ranges: readonly boolean[];
  /** The size of the answer that is read back. */
  readonly rows: number;
  readonly columns: number;
}

export type LambdaAnswer = readonly (readonly (number | string)[])[];

/** What each call gives, errors as their text. */
export function lambdaAnswers(
  names: Readonly<Record<string, string>>,
  calls: readonly LambdaCall[],
): readonly LambdaAnswer[] {
  const script = path.join(__dirname, "ironcalc-process.mjs");
  const output = execFileSync(process.execPath, [script], {
    input: JSON.stringify({ names, calls }),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output) as LambdaAnswer[];
}
