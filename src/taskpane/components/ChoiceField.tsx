/* A term that is one of several words. */
import { Field, Select, makeStyles } from "@fluentui/react-components";
import { choiceWording, withChoiceWording } from "../text/choice-wording";
import type { FieldProps } from "./field-props";

// The longest option must not make the pane wider than it is.
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
});

export function ChoiceField({ term, typed, problem, onType }: FieldProps) {
  const styles = useStyles();
  const [chosen = ""] = typed;
  return (
    <Field
      className={styles.field}
      label={term.label}
      {...(term.definition !== undefined && { hint: withChoiceWording(term.definition) })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Select
        className={styles.select}
        value={chosen}
        onChange={(_event, { value }) => {
          onType([value]);
        }}
      >
        {term.limits.options?.map((option) => (
          <option key={option} value={option}>
            {choiceWording(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
