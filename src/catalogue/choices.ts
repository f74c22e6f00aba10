/*
 * The words that an argument accepts, each with what it means. Excel offers them as a drop-down,
 * the docs list them, and the function refuses every other word.
 */

export interface Choices<Word extends string = string> {
  /** The name of the list in the metadata of the functions. */
  readonly id: string;
  /** What each word means, in the order in which they are offered. */
  readonly words: Readonly<Record<Word, string>>;
}
