/* A message in a bar that grows with its text; one about something that failed takes the focus. */
import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

export interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly takesFocus?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
});

export function Message({ intent, title, takesFocus = false, actions, children }: MessageProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) bar.current?.focus();
  }, [takesFocus, title]);
  return (
    <div ref={bar} {...(takesFocus && { tabIndex: -1, role: "alert" })}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {children}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
