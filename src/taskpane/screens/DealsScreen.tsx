/* The first screen: which deal to look at. */
import {
  Body1,
  Button,
  RadioGroup,
  SearchBox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Deal } from "../../deal/document";
import { templates } from "../../deal/templates";
import type { WrittenWorkbook } from "../../excel/written-workbook";
import { DealCard } from "../components/DealCard";
import { Message } from "../components/Message";
import { Page } from "../components/Page";
import { WrittenDeals } from "../components/WrittenDeals";
import { useWrittenWorkbooks } from "../hooks/use-written-workbooks";
import { SectionHeading } from "../components/SectionHeading";

export interface DealsScreenProps {
  readonly takesFocus: boolean;
  readonly onChoose: (deal: Deal) => void;
  readonly onOpen: (workbook: WrittenWorkbook) => void;
}

/** As many as can be looked over at once. */
const mostWithoutSearch = 8;

const useStyles = makeStyles({
  deals: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export function DealsScreen({ takesFocus, onChoose, onOpen }: DealsScreenProps) {
  const { workbooks, problem } = useWrittenWorkbooks();
  const [id, setId] = useState(templates[0]?.id ?? "");
  const chosen = templates.find((deal) => deal.id === id);
  return (
    <Page
      title="Choose a deal"
      takesFocus={takesFocus}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={chosen === undefined}
          onClick={() => {
            if (chosen) onChoose(chosen);
          }}
        >
          See the terms
        </Button>
      }
    >
      <Body1>
        A vendor invests in its customer, and the customer commits to buy from the vendor. How much
        of the money comes back?
      </Body1>
      {problem !== undefined && <Message intent="warning">{problem}</Message>}
      <WrittenDeals workbooks={workbooks} onOpen={onOpen} />
      <Templates chosen={id} onChoose={setId} />
    </Page>
  );
}

interface TemplatesProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Templates({ chosen, onChoose }: TemplatesProps) {
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const shown = templates.filter(({ title, question }) =>
    `${title} ${question}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <section className={styles.deals} aria-label="Templates">
      <SectionHeading>Templates</SectionHeading>
      {templates.length > mostWithoutSearch && (
        <SearchBox
          aria-label="Search the templates"
          value={sought}
          onChange={(_event, { value }) => {
            setSought(value);
          }}
        />
      )}
      <RadioGroup
        aria-label="Templates"
        className={styles.deals}
        value={chosen}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        {shown.map((deal) => (
          <DealCard key={deal.id} deal={deal} chosen={deal.id === chosen} />
        ))}
      </RadioGroup>
    </section>
  );
}
