/*
 * What the source of a custom function says of it: its signature and its doc comment.
 */

export interface ParameterDeclaration {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether it takes a range of cells rather than one. */
  readonly isRange: boolean;
}

export interface Declaration {
  readonly id: string;
  /** One sentence that begins with "Returns". */
  readonly summary: string;
  /** The definition in words and symbols: @remarks. */
  readonly definition: string;
  /** One line per @throws: a cell error and when it is given. */
  readonly errors: readonly string[];
  readonly parameters: readonly ParameterDeclaration[];
  readonly spills: boolean;
}
