/*
 * What is timed: one task, done by us and by others on the same input. Inputs are made by a seed, so
 * that every run times the same work, and everybody's results are compared.
 */

export type Result = number | readonly number[];

/** Does the task once. */
export type Run = () => Result | Promise<Result>;

export interface Peer {
  readonly name: string;
  readonly run: Run;
}

/** What was asked of us: a time, or a lead over a peer. */
export type Target =
  { readonly milliseconds: number } | { readonly timesAsFastAs: string; readonly factor: number };

export interface Task {
  readonly title: string;
  readonly ours: Run;
  readonly peers?: readonly Peer[];
  /** How far a result may lie from ours, as a share of it; some peers stop early on purpose. */
  readonly tolerance?: number;
  readonly target?: Target;
}

/** Tasks on one subject. */
export interface Subject {
  readonly heading: string;
  /** What is compared with what, in a sentence or two. */
  readonly about: string;
  /** Made only when they are to be timed, for some inputs are large. */
  readonly tasks: () => readonly Task[] | Promise<readonly Task[]>;
}
