/*
 * What the pane, the command line and the docs need to know of a function, as plain data.
 */

import type { Declaration, ParameterDeclaration } from "./declaration";
import { formulaText } from "./formula-text";
import type { Argument, Category, FunctionSpec, Portable } from "./function-spec";
import { helpUrl, namespace } from "./names";

export interface ParameterEntry {
  readonly name: string;
  readonly type: "range" | "number" | "choice";
  readonly optional: boolean;
  readonly description: string;
  /** The words that a choice takes; empty for other parameters. */
  readonly choices: readonly { readonly word: string; readonly meaning: string }[];
}

export interface ExampleEntry {
  readonly shows: string;
  readonly formula: string;
  readonly args: readonly Argument[];
  readonly gives: number | string | readonly (readonly (number | string)[])[];
}

export interface CatalogueEntry {
  readonly id: string;
  /** As typed into a cell: DEAL.CIRCULARITY. */
  readonly name: string;
  readonly category: Category;
  readonly questions: readonly string[];
  readonly summary: string;
  readonly definition: string;
  readonly spills: boolean;
  readonly parameters: readonly ParameterEntry[];
  readonly errors: readonly string[];
  readonly examples: readonly ExampleEntry[];
  /** The same as a plain Excel formula, with what it cannot do; or why there is none. */
  readonly portable: Portable;
  readonly helpUrl: string;
}

/** The entry of a function, from what its source says and its specification. */
export function catalogueEntry(declaration: Declaration, spec: FunctionSpec): CatalogueEntry {
  const { id, summary, definition, spills, errors, parameters } = declaration;
  return {
    id,
    name: `${namespace}.${id}`,
    category: spec.category,
    questions: spec.questions,
    summary,
    definition,
    spills,
    parameters: parameters.map((parameter) => parameterEntry(parameter, spec)),
    errors,
    examples: spec.examples.map(({ shows, args, gives }) => ({
      shows,
      formula: formulaText(id, args),
      args,
      gives,
    })),
    portable: spec.portable,
    helpUrl: helpUrl(id),
  };
}

function parameterEntry(
  { name, description, optional, isRange }: ParameterDeclaration,
  spec: FunctionSpec,
): ParameterEntry {
  const words = Object.entries(spec.choices?.[name]?.words ?? {});
  const scalar = words.length > 0 ? "choice" : "number";
  return {
    name,
    type: isRange ? "range" : scalar,
    optional,
    description,
    choices: words.map(([word, meaning]) => ({ word, meaning })),
  };
}
