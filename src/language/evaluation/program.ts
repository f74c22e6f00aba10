/*
 * A model as a straight list of steps, each one operation on values already there. Only what is
 * wanted gets a step, and equal steps are taken once. Time is unrolled here, so looking back a
 * period and summing over the periods need nothing special when the program runs.
 */
import { ModelError } from "../model-error";
import type { Expression, Input, Row } from "../expression";
import { operations, summaries, type Loop, type OperationName } from "../operations";

/** The position of a value in its program. */
export type ValueNumber = number;

export interface Program {
  readonly values: readonly Value[];
  readonly wanted: readonly ValueNumber[];
}

export type Value = Constant | InputValue | Step;

interface Constant {
  readonly kind: "constant";
  readonly value: number;
  readonly varies: false;
}

interface InputValue {
  readonly kind: "input";
  readonly input: Input;
  readonly period: number;
  /** Whether it differs from trial to trial. */
  readonly varies: boolean;
}

interface Step {
  readonly kind: "step";
  readonly loop: Loop;
  readonly operands: readonly ValueNumber[];
  readonly varies: boolean;
}

/** An expression and the period it is wanted in; a single value ignores the period. */
export interface Wanted {
  readonly expression: Expression;
  readonly period: number;
}

export interface Setting {
  readonly periods: number;
  readonly isUncertain: (input: Input) => boolean;
  /**
   * The values of the other inputs. When they are given, what depends on them alone is computed here,
   * once, and equal numbers become one value: years in which nothing differs cost nothing twice.
   */
  readonly certain?: (input: Input, period: number) => number;
}

export function program(wanted: readonly Wanted[], setting: Setting): Program {
  const writer = new Writer(setting);
  return {
    wanted: wanted.map((one) => writer.value(one.expression, one.period)),
    values: writer.values,
  };
}

const underWay = "under way";

class Writer {
  readonly values: Value[] = [];
  private readonly known = new Map<string, ValueNumber>();
  private readonly cells = new Map<Row, Map<number, ValueNumber | typeof underWay>>();
  private readonly inputs = new Map<Input, number>();

  constructor(private readonly setting: Setting) {}

  value(expression: Expression, period: number): ValueNumber {
    const { periods } = this.setting;
    switch (expression.kind) {
      case "number":
        return this.constant(expression.value);
      case "input":
        return this.input(expression.input, period);
      case "row":
        return this.cell(expression.row, period);
      case "before":
        return this.cell(expression.row, period - 1);
      case "last":
        return this.cell(expression.row, periods);
      case "is":
        return this.step("equals", [
          this.cell(expression.row, period),
          this.constant(expression.position),
        ]);
      case "summary": {
        const cells = Array.from({ length: periods }, (_, t) => this.cell(expression.row, t + 1));
        return cells.reduce((sum, next) =>
          this.step(summaries[expression.name].folds, [sum, next]),
        );
      }
      case "operation": {
        const operands = expression.operands.map((operand) => this.value(operand, period));
        return this.step(expression.name, operands);
      }
    }
  }

  private cell(row: Row, at: number): ValueNumber {
    const period = row.shape === "scalar" ? 1 : at;
    const cells = this.cells.get(row) ?? new Map<number, ValueNumber | typeof underWay>();
    this.cells.set(row, cells);
    const cell = cells.get(period);
    if (cell === underWay) {
      throw new ModelError(`"${row.label}" in period ${period} depends on itself.`);
    }
    if (cell !== undefined) return cell;
    cells.set(period, underWay);
    const expression = period === 0 ? row.start : row.expression;
    if (expression === undefined) {
      throw new ModelError(`"${row.label}" has no value before the first period.`);
    }
    const value = this.value(expression, period);
    cells.set(period, value);
    return value;
  }

  private constant(value: number): ValueNumber {
    // −0 is another number than 0: it divides to another infinity.
    const name = Object.is(value, -0) ? "-0" : String(value);
    return this.numbered(`constant ${name}`, { kind: "constant", value, varies: false });
  }

  private input(input: Input, at: number): ValueNumber {
    const period = input.shape === "scalar" ? 1 : at;
    const position = this.inputs.get(input) ?? this.inputs.size;
    this.inputs.set(input, position);
    const varies = this.setting.isUncertain(input);
    if (!varies && this.setting.certain !== undefined) {
      return this.constant(this.setting.certain(input, period));
    }
    return this.numbered(`input ${String(position)} ${String(period)}`, {
      kind: "input",
      input,
      period,
      varies,
    });
  }

  private step(name: OperationName, operands: readonly ValueNumber[]): ValueNumber {
    const varies = operands.some((operand) => this.values[operand]?.varies === true);
    const { loop } = operations[name];
    const known = operands.map((operand) => this.values[operand]);
    if (this.setting.certain !== undefined && known.every(isConstant)) {
      return this.constant(
        resultOf(
          loop,
          known.map(({ value }) => value),
        ),
      );
    }
    return this.numbered(`${name} ${operands.join(" ")}`, { kind: "step", loop, operands, varies });
  }

  private numbered(key: string, value: Value): ValueNumber {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function isConstant(value: Value | undefined): value is Constant {
  return value?.kind === "constant";
}

function resultOf(loop: Loop, operands: readonly number[]): number {
  const out = new Float64Array(1);
  const [a, b, c] = [0, 1, 2].map((place) => Float64Array.of(operands[place] ?? NaN));
  loop(out, a ?? out, b ?? out, c ?? out);
  return out[0] ?? NaN;
}
