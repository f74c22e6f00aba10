/* A term with a number for each year: a line that sums it up, and a small grid of years to edit. */
import { Caption1, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { readTerm, readTermNumber } from "../text/read-term";
import { termValue } from "../text/term-value";
import { Disclosure } from "./Disclosure";
import type { FieldProps } from "./field-props";

const useStyles = makeStyles({
  series: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
  problem: { display: "block", color: tokens.colorPaletteRedForeground1 },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(76px, 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  input: { minWidth: 0, width: "100%" },
});

type Props = FieldProps & { readonly firstYear: number };

export function SeriesField({ firstYear, ...field }: Props) {
  const { term, typed, problem } = field;
  const styles = useStyles();
  const hintId = useId();
  const reading = readTerm(term, typed, firstYear);
  return (
    <fieldset className={styles.series} aria-describedby={hintId}>
      <legend className={styles.legend}>
        <Text>{`${term.label}, ${term.unit}`}</Text>
      </legend>
      <Text block weight="semibold">
        {"value" in reading ? termValue(term, reading.value, firstYear) : "Not complete"}
      </Text>
      <Caption1 id={hintId} className={styles.hint}>
        {term.definition}
      </Caption1>
      {problem !== undefined && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
      <Disclosure text="Edit years" label={`Edit years of ${term.label}`}>
        <Years {...field} firstYear={firstYear} />
      </Disclosure>
    </fieldset>
  );
}

function Years({ term, typed, firstYear, onType }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.years}>
      {typed.map((text, index) => (
        <Field
          key={firstYear + index}
          label={String(firstYear + index)}
          size="small"
          validationState={"problem" in readTermNumber(term, text) ? "error" : "none"}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={text}
            onChange={(_event, { value }) => {
              onType(typed.map((other, place) => (place === index ? value : other)));
            }}
          />
        </Field>
      ))}
    </div>
  );
}
