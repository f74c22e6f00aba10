/* What a command may do to the outside, so that tests can run commands in their own process. */

export interface Terminal {
  /** A line of the answer. */
  readonly answer: (line: string) => void;
  /** A line for the person at the keyboard; never part of the answer. */
  readonly complain: (line: string) => void;
  /** All of the standard input. */
  readonly readInput: () => string;
  /** The text of a file, by a path that the user typed. */
  readonly readFile: (path: string) => string;
}

/** What the shell is told: done; the question has no answer; the question was put wrongly. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;
