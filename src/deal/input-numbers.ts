/* The inputs of a case as the numbers that the model computes with: a word is its position. */
import type { InputValues } from "../language/evaluation/evaluate";
import { inputOf, type CaseInputs } from "./case-inputs";
import type { InputValue } from "./document";
import { inputs, type InputKey } from "./model/inputs";

export function inputNumbers(given: CaseInputs): InputValues {
  const values = new Map(
    Object.entries(given).map(([key, { value }]) => [
      inputs[key as InputKey] as object,
      numbersOf(key as InputKey, value),
    ]),
  );
  return (input, period) => values.get(input)?.[period - 1] ?? NaN;
}

export function numbersOf(key: InputKey, value: InputValue): readonly number[] {
  if (typeof value !== "string") return [value].flat();
  return [inputOf(key).limits.options?.indexOf(value) ?? NaN];
}
