/* What stands below a term's field: what it was before a change, how sure it is, and who says so. */
import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { withChoiceWording } from "../text/choice-wording";
import { statusWording } from "../text/status-wording";
import type { TermOrigin } from "../text/term-origin";
import { Disclosure } from "./Disclosure";

export interface TermNotesProps {
  readonly label: string;
  readonly origin: TermOrigin;
  /** The value before the change, as text; undefined when nothing was changed. */
  readonly before: string | undefined;
  readonly onUndo: () => void;
  /** Left out when there is no other case, or nothing that could be used. */
  readonly onUseInAllCases: (() => void) | undefined;
}

const useStyles = makeStyles({
  changed: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  action: { minWidth: 0, padding: 0, color: tokens.colorBrandForegroundLink },
  source: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 22px`,
    overflowWrap: "anywhere",
  },
});

export function TermNotes(props: TermNotesProps) {
  const { label, origin, before } = props;
  return (
    <>
      {before !== undefined && <Changed {...props} before={before} />}
      <OriginDisclosure label={label} origin={origin} />
    </>
  );
}

function Changed({
  label,
  before,
  onUndo,
  onUseInAllCases,
}: TermNotesProps & { readonly before: string }) {
  const styles = useStyles();
  return (
    <div className={styles.changed}>
      <Text size={200}>Changed. It was {before}.</Text>
      <Button
        size="small"
        appearance="transparent"
        className={styles.action}
        onClick={onUndo}
        aria-label={`Put back: ${label}`}
      >
        Put back
      </Button>
      {onUseInAllCases && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.action}
          onClick={onUseInAllCases}
          aria-label={`Use in all cases: ${label}`}
        >
          Use in all cases
        </Button>
      )}
    </div>
  );
}

function OriginDisclosure({ label, origin }: Pick<TermNotesProps, "label" | "origin">) {
  const styles = useStyles();
  const { label: status, meaning } = statusWording[origin.status];
  return (
    <Disclosure text={`${status} · source`} label={`${status} · source of ${label}`}>
      <div className={styles.source}>
        <Text size={200}>{meaning}</Text>
        <Text size={200}>{origin.source}</Text>
        {origin.note !== "" && <Text size={200}>{withChoiceWording(origin.note)}</Text>}
        {origin.links.map(({ id, publisher, url }) => (
          <Link key={id} href={url} target="_blank" rel="noreferrer">
            {`Open the page at ${publisher}`}
          </Link>
        ))}
      </div>
    </Disclosure>
  );
}
