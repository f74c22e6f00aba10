/* Whether the sheet's own checks hold, in words, with the way to them when they do not. */
import { Button } from "@fluentui/react-components";
import type { FailingCheck } from "../../excel/live-checks";
import { Message } from "./Message";

export interface MasterCheckProps {
  /** Undefined: cannot be read. */
  readonly holds: boolean | undefined;
  readonly failing: readonly FailingCheck[];
  readonly onShowChecks: () => void;
}

/** More than these would push the measures out of sight. */
const mostNamed = 5;

export function MasterCheck({ holds, failing, onShowChecks }: MasterCheckProps) {
  if (holds === true) return <Message intent="success">All checks hold.</Message>;
  return (
    <Message
      intent="warning"
      title={holds === false ? failingTitle(failing.length) : "The checks cannot be read."}
      actions={<Button onClick={onShowChecks}>Open the checks</Button>}
    >
      {failing.slice(0, mostNamed).map(({ label, cases }) => (
        <div key={label}>{`${label}: not in ${cases.join(", ")}.`}</div>
      ))}
      {failing.length > mostNamed && `And ${failing.length - mostNamed} more.`}
    </Message>
  );
}

function failingTitle(count: number): string {
  if (count === 0) return "A check does not hold.";
  return count === 1 ? "1 check does not hold." : `${count} checks do not hold.`;
}
