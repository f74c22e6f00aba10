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

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100vh" },
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
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  footer: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a screen zoomed until little is left, the content matters more.
    "@media (max-height: 420px)": { position: "static" },
  },
});

export function Page({ title, back, takesFocus, footer, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
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
