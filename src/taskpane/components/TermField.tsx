/* One term of a deal in one case: the field that fits it, and the notes below it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChoiceField } from "./ChoiceField";
import type { FieldProps } from "./field-props";
import { NumberField } from "./NumberField";
import { SeriesField } from "./SeriesField";
import { TermNotes, type TermNotesProps } from "./TermNotes";

export interface TermFieldProps extends FieldProps, Omit<TermNotesProps, "label"> {
  readonly firstYear: number;
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
