/* While a workbook is being written: what is being done, how far it is, and a way to stop it. */
import { Body1, Button, Caption1, ProgressBar } from "@fluentui/react-components";
import { Disclosure } from "../components/Disclosure";
import { Message } from "../components/Message";
import { Page } from "../components/Page";
import type { Creation, CreationControl } from "../hooks/use-creation";

export interface CreateScreenProps extends Omit<CreationControl, "creation" | "create"> {
  readonly title: string;
  readonly creation: Exclude<Creation, { state: "idle" }>;
  readonly onTryAgain: () => void;
}

export function CreateScreen(props: CreateScreenProps) {
  return props.creation.state === "running" ? (
    <Running {...props} creation={props.creation} />
  ) : (
    <Failed {...props} creation={props.creation} />
  );
}

type InState<S extends Creation["state"]> = CreateScreenProps & {
  readonly creation: Extract<Creation, { state: S }>;
};

function Running({ title, creation: { share, doing }, cancel }: InState<"running">) {
  return (
    <Page title={`Creating ${title}`} takesFocus footer={<Button onClick={cancel}>Cancel</Button>}>
      <div>
        <Body1 role="status">{doing}</Body1>
        <ProgressBar thickness="large" value={share} aria-label="Progress" />
      </div>
      <Caption1>
        Nothing that is in your workbook is changed. Cancel takes away what was added.
      </Caption1>
    </Page>
  );
}

function Failed({ title, creation: { problem }, dismiss, onTryAgain }: InState<"failed">) {
  return (
    <Page
      title={`Not created: ${title}`}
      takesFocus={false}
      back={{ label: "Back to the terms", onBack: dismiss }}
      footer={
        <Button appearance="primary" onClick={onTryAgain}>
          Try again
        </Button>
      }
    >
      <Message intent="error" title="The workbook was not created." takesFocus>
        {problem.message}
      </Message>
      <Disclosure text="Details">
        <Caption1>{problem.details}</Caption1>
      </Disclosure>
    </Page>
  );
}
