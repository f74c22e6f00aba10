/* What each measure means, for whoever reads the table. */
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedMeasure } from "../../deal/evaluate";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "22px" },
  definition: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export function Definitions({ measures }: { readonly measures: Iterable<EvaluatedMeasure> }) {
  const styles = useStyles();
  return (
    <Disclosure text="What the measures mean">
      <dl className={styles.list}>
        {[...measures].map(({ key, label, definition }) => (
          <div key={key}>
            <dt>
              <Text block size={200} weight="semibold">
                {label}
              </Text>
            </dt>
            <dd className={styles.definition}>
              <Caption1 block>{definition}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
