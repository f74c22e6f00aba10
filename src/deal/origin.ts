/* Where the value of an input comes from: who says so, when, and how sure that is. */
import type { Deal, InputValue, Status } from "./document";

/** What a value rests on. */
export interface Origin {
  /** Who says so, with date. */
  readonly source: string;
  readonly status: Status;
  readonly note: string;
}

export interface CaseInput {
  readonly value: InputValue;
  /** The origin of a period's value; of the value when there is but one. */
  readonly origin: (period: number) => Origin;
}

/** Sources as one line: title, publisher and date of each. */
export function sourceLine({ sources }: Deal, ids: readonly string[]): string {
  return ids
    .map((id) => sources.find((source) => source.id === id))
    .filter((source) => source !== undefined)
    .map(({ title, publisher, date }) => `${title} (${publisher}, ${date})`)
    .join("; ");
}
