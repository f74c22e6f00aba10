/* A small button that shows or hides what stands below it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

export interface DisclosureProps {
  /** What stands on the button. */
  readonly text: string;
  /** What a screen reader says when the text alone would not tell what it is about. */
  readonly label?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // The chevron lines up with the text above it, and the text may be longer than a line.
  button: {
    minWidth: 0,
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    justifyContent: "flex-start",
    // In line with the text above it.
    marginLeft: "-2px",
  },
  icon: { marginRight: "2px" },
});

export function Disclosure({ text, label, startsOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const styles = useStyles();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={{
          className: styles.icon,
          children: open ? <ChevronUp16Regular /> : <ChevronDown16Regular />,
        }}
        iconPosition="before"
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {text}
      </Button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
