/*
 * functions.json, from which Excel knows the functions: what Microsoft's generator makes of the
 * sources, completed with what it cannot know. It refuses a list of words declared in another file,
 * has no flag for errors in ranges, and knows no common address of help.
 */

import type { Choices } from "./choices";
import type { FunctionSpec } from "./function-spec";
import { helpUrl } from "./names";

export interface GeneratedParameter {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly GeneratedParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface ExcelFunction extends GeneratedFunction {
  readonly helpUrl: string;
  readonly parameters: readonly (GeneratedParameter & { readonly customEnumId?: string })[];
}

export interface ExcelEnum {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

export interface ExcelMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
  readonly enums: readonly ExcelEnum[];
}

/** The metadata of all functions, in the order given. */
export function excelMetadata(
  functions: readonly { generated: GeneratedFunction; spec: FunctionSpec }[],
): ExcelMetadata {
  const choices = functions.flatMap(({ spec }) => Object.values(spec.choices ?? {}));
  return {
    allowCustomDataForDataTypeAny: true,
    // Errors in a range reach the function, which passes the first on as Excel's own do.
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ generated, spec }) => completed(generated, spec)),
    enums: [...new Set(choices)].map(enumOf),
  };
}

function completed(generated: GeneratedFunction, spec: FunctionSpec): ExcelFunction {
  return {
    ...generated,
    helpUrl: helpUrl(generated.id),
    parameters: generated.parameters.map((parameter) => {
      const choices = spec.choices?.[parameter.name];
      return choices === undefined ? parameter : { ...parameter, customEnumId: choices.id };
    }),
  };
}

function enumOf({ id, words }: Choices): ExcelEnum {
  return {
    id,
    type: "string",
    values: Object.entries(words).map(([word, meaning]) => ({
      name: word,
      stringValue: word,
      tooltip: meaning,
    })),
  };
}
