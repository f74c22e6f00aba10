/* The terms of a deal, case by case, with what they come to; and the button that writes them. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CaseTabs } from "../components/CaseTabs";
import { Message } from "../components/Message";
import { Page } from "../components/Page";
import { Preview } from "../components/Preview";
import { TermList } from "../components/TermList";
import type { DealDraft } from "../hooks/use-deal-draft";
import { count } from "../text/count";
import { SectionHeading } from "../components/SectionHeading";

/** For a deal that was taken up again from the workbook. */
export interface Written {
  /** What of the sheet of inputs could not be taken over, a sentence each. */
  readonly problems: readonly string[];
}

export interface TermsScreenProps {
  readonly draft: DealDraft;
  readonly written: Written | undefined;
  readonly onBack: () => void;
  readonly onCreate: () => void;
}

const useStyles = makeStyles({
  description: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
});

export function TermsScreen({ draft, written, onBack, onCreate }: TermsScreenProps) {
  const styles = useStyles();
  const { deal, base, problems } = draft;
  const names = deal.cases.map(({ name }) => name);
  const [caseName, setCaseName] = useState(names[0] ?? "");
  const description = deal.cases.find(({ name }) => name === caseName)?.description;
  return (
    <Page
      title={deal.title}
      takesFocus
      back={{ label: "Back to the deals", onBack }}
      footer={
        <>
          <Preview {...{ deal, base, caseName }} isIncomplete={problems.size > 0} />
          <CreateButton problems={problems} onCreate={onCreate} />
        </>
      }
    >
      <Body1>{deal.question}</Body1>
      {written && <TakenUp {...written} />}
      <CaseTabs cases={names} shown={caseName} onShow={setCaseName}>
        <Caption1 block className={styles.description}>
          {description}
        </Caption1>
        <SectionHeading>Terms</SectionHeading>
        <TermList draft={draft} caseName={caseName} />
      </CaseTabs>
    </Page>
  );
}

function TakenUp({ problems }: Written) {
  return (
    <>
      <Message intent="info">
        These are the terms as they stand on the sheet of inputs. Creating adds new sheets and
        leaves the old ones as they are.
      </Message>
      {problems.length > 0 && (
        <Message intent="warning" title="Not all could be read from the sheet.">
          {problems.join(" ")}
        </Message>
      )}
    </>
  );
}

type CreateButtonProps = Pick<DealDraft, "problems"> & { readonly onCreate: () => void };

/** Stays pressable while a term is wrong, and then says what stands in the way. */
function CreateButton({ problems, onCreate }: CreateButtonProps) {
  const [asked, setAsked] = useState(false);
  const isBlocked = problems.size > 0;
  return (
    <>
      {isBlocked && asked && (
        <Message intent="error" takesFocus title={`${count(problems.size, "term")} to correct.`}>
          {[...problems.values()]
            .map(({ caseName, label, message }) => `${caseName}, ${label}: ${message}`)
            .join(" ")}
        </Message>
      )}
      <Button
        appearance="primary"
        onClick={() => {
          setAsked(true);
          if (!isBlocked) onCreate();
        }}
      >
        Create workbook
      </Button>
    </>
  );
}
