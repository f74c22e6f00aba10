/*
 * Reads the custom functions out of their sources: with Microsoft's generator what Excel needs, and
 * with TypeScript the parts of the doc comments that the generator leaves aside.
 */

import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Declaration } from "../../src/catalogue/declaration";
import type { GeneratedFunction } from "../../src/catalogue/excel-metadata";

export interface FunctionSource {
  readonly file: string;
  readonly generated: GeneratedFunction;
  readonly declaration: Declaration;
}

/** The custom functions in some files. Throws what the generator complains of. */
export async function readDeclarations(files: readonly string[]): Promise<FunctionSource[]> {
  const result = await generateCustomFunctionsMetadata([...files]);
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  const { functions } = JSON.parse(result.metadataJson) as { functions: GeneratedFunction[] };
  return functions.map((generated, index) => {
    const place = result.associate[index];
    if (place === undefined) throw new Error(`${generated.id}: the generator names no source.`);
    const comment = docComment(place.sourceFileName, place.functionName);
    return { file: place.sourceFileName, generated, declaration: declared(generated, comment) };
  });
}

interface DocComment {
  readonly remarks: string;
  readonly throws: readonly string[];
}

function declared(generated: GeneratedFunction, comment: DocComment): Declaration {
  return {
    id: generated.id,
    summary: oneLine(generated.description ?? ""),
    definition: comment.remarks,
    errors: comment.throws,
    spills: generated.result.dimensionality === "matrix",
    parameters: generated.parameters.map((parameter) => ({
      name: parameter.name,
      description: oneLine(parameter.description ?? ""),
      optional: parameter.optional ?? false,
      isRange: parameter.dimensionality === "matrix",
    })),
  };
}

function docComment(file: string, functionName: string): DocComment {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const declaration = source.statements.find(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === functionName,
  );
  const tags = declaration === undefined ? [] : ts.getJSDocTags(declaration);
  const texts = (name: string): string[] =>
    tags.filter(({ tagName }) => tagName.text === name).map((tag) => commentText(tag));
  return { remarks: texts("remarks").join(" "), throws: texts("throws") };
}

function commentText(tag: ts.JSDocTag): string {
  return oneLine(ts.getTextOfJSDocComment(tag.comment) ?? "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
