/* What each kind of field is given: a term of one case, what was typed, and what is wrong with it. */
import type { Term } from "../../deal/terms";
import type { Typed } from "../text/read-term";

export interface FieldProps {
  readonly term: Term;
  readonly typed: Typed;
  readonly problem: string | undefined;
  readonly onType: (typed: Typed) => void;
}
