/* A deal to choose: its title on the radio button, and below it what it is about. */
import { Caption1, Radio, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Deal } from "../../deal/document";
import { amountUnit } from "../../deal/shown-as";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  text: { display: "flex", flexDirection: "column", gap: "4px", padding: "0 8px 4px 34px" },
  facts: { color: tokens.colorNeutralForeground3 },
});

export function DealCard({ deal, chosen }: { readonly deal: Deal; readonly chosen: boolean }) {
  const styles = useStyles();
  const aboutId = useId();
  return (
    <div className={chosen ? `${styles.card} ${styles.chosen}` : styles.card}>
      <Radio
        value={deal.id}
        label={<Text weight="semibold">{deal.title}</Text>}
        input={{ "aria-describedby": aboutId }}
      />
      <div id={aboutId} className={styles.text}>
        <Text size={200}>{deal.question}</Text>
        {facts(deal).map((fact) => (
          <Caption1 key={fact} className={styles.facts}>
            {fact}
          </Caption1>
        ))}
      </div>
    </div>
  );
}

function facts(deal: Deal): readonly string[] {
  const nameOf = (id: string) => deal.parties.find((party) => party.id === id)?.name ?? id;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return [
    `${nameOf(deal.vendor)} invests and sells, ${nameOf(deal.customer)} buys`,
    `As of ${day.format(new Date(deal.asOf))}, in ${amountUnit(deal)}`,
  ];
}
