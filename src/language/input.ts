/* Declaring what the user may type: label, unit, limits, and whether it is one of the main terms. */
import type { Input, Limits, Shape } from "./expression";
import { word, type Dimension, type Unit } from "./units";

export interface InputOf<D extends Dimension, S extends Shape> extends Input {
  readonly unit: Unit<D>;
  readonly shape: S;
}

/** One of several words; the compiler knows them, so that no other can be asked for. */
export interface ChoiceOf<O extends string> extends InputOf<"choice", "scalar"> {
  readonly limits: { readonly options: readonly [O, ...O[]] };
}

export interface InputDetails extends Omit<Limits, "options"> {
  readonly definition?: string;
  readonly main?: boolean;
  /** What holds when nobody says otherwise. */
  readonly usual?: number;
  /** Stands above it: the subject of this input and those that follow. */
  readonly heading?: string;
}

/** One value for the whole sheet. */
export function scalar<D extends Dimension>(
  label: string,
  unit: Unit<D>,
  details: InputDetails = {},
): InputOf<D, "scalar"> {
  return declared("scalar", label, unit, details);
}

/** One value for each period. */
export function series<D extends Dimension>(
  label: string,
  unit: Unit<D>,
  details: InputDetails = {},
): InputOf<D, "series"> {
  return declared("series", label, unit, details);
}

/** A choice between words, the usual one first. */
export function choice<const O extends string>(
  label: string,
  options: readonly [O, ...O[]],
  { definition, main = false }: Pick<InputDetails, "definition" | "main"> = {},
): ChoiceOf<O> {
  return {
    label,
    unit: word,
    shape: "scalar",
    limits: { options },
    main,
    usual: options[0],
    ...(definition !== undefined && { definition }),
  };
}

function declared<D extends Dimension, S extends Shape>(
  shape: S,
  label: string,
  unit: Unit<D>,
  { definition, main = false, usual, heading, ...limits }: InputDetails,
): InputOf<D, S> {
  return {
    label,
    unit,
    shape,
    limits,
    main,
    ...(usual !== undefined && { usual }),
    ...(heading !== undefined && { heading }),
    ...(definition !== undefined && { definition }),
  };
}
