/* What a case's checks and alerts say, in words; nothing when there is nothing to say. */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CaseEvaluation } from "../../deal/evaluate";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  finding: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
});

type FindingsProps = Pick<CaseEvaluation, "checks" | "alerts">;

export function Findings({ checks, alerts }: FindingsProps) {
  const styles = useStyles();
  const failed = checks.filter(({ holds }) => !holds);
  const applying = alerts.filter(({ applies }) => applies);
  if (failed.length + applying.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Checks and alerts">
      {failed.map(({ label }) => (
        <Finding key={label} icon={<ErrorCircle16Regular className={styles.icon} />}>
          {`Does not hold: ${label}`}
        </Finding>
      ))}
      {applying.map(({ label }) => (
        <Finding key={label} icon={<Warning16Regular className={styles.icon} />}>
          {`Alert: ${label}`}
        </Finding>
      ))}
    </ul>
  );
}

function Finding({ icon, children }: { readonly icon: ReactNode; readonly children: string }) {
  const styles = useStyles();
  return (
    <li className={styles.finding}>
      {icon}
      <Caption1>{children}</Caption1>
    </li>
  );
}
