/* Keeps a mistake of ours from leaving the pane blank: says so, and starts again. */
import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Disclosure } from "./Disclosure";
import { Message } from "./Message";
import { Page } from "./Page";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly startAgain = (): void => {
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Page
        title="Something went wrong"
        takesFocus
        footer={
          <Button appearance="primary" onClick={this.startAgain}>
            Start again
          </Button>
        }
      >
        <Message intent="error">
          The pane ran into a mistake of its own. Your workbook was not changed by it. What was
          typed here is lost.
        </Message>
        <Disclosure text="Details">{error.message}</Disclosure>
      </Page>
    );
  }
}
