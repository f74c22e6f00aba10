/* One term of a deal in one case: the field that fits it, and the notes below it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Term } from "../../deal/terms";
import type { Typed } from "../text/read-term";
import { ChoiceField } from "./ChoiceField";
import { NumberField } from "./NumberField";
import { SeriesField } from "./SeriesField";
import { TermNotes, type TermNotesProps } from "./TermNotes";

export interface TermFieldProps extends Omit<TermNotesProps, "label"> {
  readonly term: Term;
  readonly typed: Typed;
  readonly problem: string | undefined;
  readonly firstYear: number;
  readonly onType: (typed: Typed) => void;
}

/** What each kind of field is given. */
export interface FieldProps {
  readonly term: Term;
  readonly typed: Typed;
  readonly problem: string | undefined;
  readonly onType: (typed: Typed) => void;
}

const useStyles = makeStyles({
  term: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

export function TermField({ term, typed, problem, firstYear, onType, ...notes }: TermFieldProps) {
  const styles = useStyles();
  const field = { term, typed, problem, onType };
  return (
    <div className={styles.term}>
      {fieldFor(field, firstYear)}
      <TermNotes {...notes} label={term.label} />
    </div>
  );
}

function fieldFor(field: FieldProps, firstYear: number) {
  if (field.term.limits.options !== undefined) return <ChoiceField {...field} />;
  if (field.term.shape === "series") return <SeriesField {...field} firstYear={firstYear} />;
  return <NumberField {...field} />;
}
