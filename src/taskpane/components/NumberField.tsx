/* A term that is one number. */
import { Field, Input, Text } from "@fluentui/react-components";
import type { Term } from "../../deal/terms";
import { typedNumber } from "../text/read-number";
import { readTermNumber } from "../text/read-term";
import { termAmount } from "../text/term-value";
import type { FieldProps } from "./field-props";

export function NumberField({ term, typed, problem, onType }: FieldProps) {
  const [text = ""] = typed;
  const hint = [term.definition, smallPercentHint(term, text)].filter(Boolean).join(". ");
  return (
    <Field
      label={term.label}
      {...(hint !== "" && { hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Input
        inputMode="decimal"
        value={text}
        contentAfter={<Text size={200}>{term.unit}</Text>}
        onChange={(_event, { value }) => {
          onType([value]);
        }}
      />
    </Field>
  );
}

/** 0.35 in a percent field may have been meant as 35 %; say how it is read. */
function smallPercentHint(term: Term, text: string): string | undefined {
  const reading = readTermNumber(term, text);
  if (!term.percent || "problem" in reading) return undefined;
  const { value } = reading;
  if (value === 0 || Math.abs(value) >= 0.01) return undefined;
  const hundredfold = value * 100;
  return `Read as ${termAmount(term, value)}. For ${termAmount(term, hundredfold)} type ${typedNumber(hundredfold, term)}`;
}
