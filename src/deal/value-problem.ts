/* What is wrong with a value for an input, in words for whoever typed it. */
import type { Input, Limits } from "../language/expression";
import type { InputValue } from "./document";

/** Undefined when the value may stand. */
export function valueProblem(
  { shape, limits }: Input,
  value: InputValue,
  years: number,
): string | undefined {
  if (limits.options !== undefined) {
    if (typeof value === "string" && limits.options.includes(value)) return undefined;
    return `it is ${shown(value)}; choose one of ${limits.options.join(", ")}.`;
  }
  if (shape === "scalar") return numberProblem(value, limits);
  if (!Array.isArray(value)) return `it is ${shown(value)}; give one number for each year.`;
  if (value.length !== years) {
    return `it has ${value.length} numbers for ${years} years; give one for each year.`;
  }
  for (const [step, number] of value.entries()) {
    const problem = numberProblem(number, limits);
    if (problem !== undefined) return `year ${step + 1}: ${problem}`;
  }
  return undefined;
}

function numberProblem(value: InputValue, { low, high, whole }: Limits): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return `it is ${shown(value)}; give a number.`;
  }
  if (whole === true && !Number.isInteger(value)) return `it is ${value}; give a whole number.`;
  if (low !== undefined && value < low) return `it is ${value}; the least is ${low}.`;
  if (high !== undefined && value > high) return `it is ${value}; the most is ${high}.`;
  return undefined;
}

function shown(value: InputValue): string {
  return typeof value === "string" ? `"${value}"` : Array.isArray(value) ? "a list" : String(value);
}
