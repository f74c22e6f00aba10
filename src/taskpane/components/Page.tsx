/*
 * The frame of every screen: its heading with a way back, its content, and what must always be in
 * reach at the bottom. A screen that was gone to takes the focus to its heading.
 */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";

export interface PageProps {
  readonly title: string;
  readonly back?: { readonly label: string; readonly onBack: () => void };
  /** Whether the screen was gone to, rather than the first one shown. */
  readonly takesFocus: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

const small = "@media (max-height: 420px)";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    // Zoomed until little is left, everything scrolls together.
    [small]: { height: "auto" },
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  content: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    // The content scrolls, so that the footer never covers the field that has the focus.
    minHeight: 0,
    overflowY: "auto",
    [small]: { overflowY: "visible" },
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Page({ title, back, takesFocus, footer, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus();
  }, [takesFocus, title]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {back && (
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={back.label}
            title={back.label}
            onClick={back.onBack}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h1>
      </header>
      <main className={styles.content}>{children}</main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
