/* Whether the sheet's own checks hold, in words, with the way to them when they do not. */
import { Button } from "@fluentui/react-components";
import { Message } from "./Message";

export interface MasterCheckProps {
  /** Undefined: cannot be read. */
  readonly holds: boolean | undefined;
  readonly onShowChecks: () => void;
}

export function MasterCheck({ holds, onShowChecks }: MasterCheckProps) {
  if (holds === true) return <Message intent="success">All checks hold.</Message>;
  const title =
    holds === false ? "At least one check does not hold." : "The checks cannot be read.";
  return (
    <Message
      intent="warning"
      title={title}
      actions={<Button onClick={onShowChecks}>Open the checks</Button>}
    >
      {holds === false && "The sheet Checks says which, case by case."}
    </Message>
  );
}
