/*
 * The same call through a function and through its LAMBDA, side by side.
 */

import { catalogue } from "../../src/catalogue/catalogue";
import type { Argument, FunctionSpec } from "../../src/catalogue/function-spec";
import { callFunction } from "../../src/functions/call";
import { specs } from "../../src/functions/index";
import { lambdaAnswers, type LambdaAnswer } from "./ironcalc";

export interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
}

export interface Comparison extends Call {
  readonly byFunction: LambdaAnswer;
  readonly byLambda: LambdaAnswer;
}

/** The answers of some calls from both sides. Functions without a LAMBDA have no place here. */
export function compared(calls: readonly Call[]): Comparison[] {
  const byFunction = calls.map(({ id, args }) => functionAnswer(id, args));
  const names = Object.fromEntries(
    calls.map(({ id }) => [lambdaName(id), lambdaOf(specs[id], id)]),
  );
  const answers = lambdaAnswers(
    names,
    calls.map(({ id, args }, index) => ({
      name: lambdaName(id),
      args: args.map((argument, position) => inCells(argument, rangesOf(id)[position])),
      ranges: rangesOf(id),
      rows: byFunction[index]?.length ?? 1,
      columns: byFunction[index]?.[0]?.length ?? 1,
    })),
  );
  return calls.map((call, index) => ({
    ...call,
    byFunction: byFunction[index] ?? [],
    byLambda: answers[index] ?? [],
  }));
}

function functionAnswer(id: string, args: readonly Argument[]): LambdaAnswer {
  const result = callFunction(id, args);
  if (result === undefined) throw new Error(`There is no function ${id}.`);
  const value = "value" in result ? result.value : result.error;
  return Array.isArray(value) ? value : [[value]];
}

function lambdaName(id: string): string {
  return `DEAL_${id}`;
}

function lambdaOf(spec: FunctionSpec | undefined, id: string): string {
  if (spec !== undefined && "lambda" in spec.portable) return spec.portable.lambda;
  throw new Error(`${id} has no LAMBDA.`);
}

/** A number given for a range goes into a cell. */
function inCells(argument: Argument, isRange?: boolean): Argument {
  return isRange === true && typeof argument === "number" ? [[argument]] : argument;
}

/** By position, whether the parameters of a function are ranges. */
function rangesOf(id: string): boolean[] {
  const parameters = catalogue.find((entry) => entry.id === id)?.parameters ?? [];
  return parameters.map(({ type }) => type === "range");
}
