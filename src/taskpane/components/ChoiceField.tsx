/* A term that is one of several words. */
import { Field, Select } from "@fluentui/react-components";
import { choiceWording } from "../text/choice-wording";
import type { FieldProps } from "./TermField";

export function ChoiceField({ term, typed, problem, onType }: FieldProps) {
  const [chosen = ""] = typed;
  return (
    <Field
      label={term.label}
      {...(term.definition !== undefined && { hint: term.definition })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Select
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
