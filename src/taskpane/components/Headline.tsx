/* The three measures that one looks at first, side by side. */
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedMeasure } from "../../deal/evaluate";
import { formatValue, unitBeside } from "../text/format-value";

const headlineKeys: readonly string[] = ["circularity", "commitmentMultiple", "netOutflow"];

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

export function Headline({ measures }: { readonly measures: readonly EvaluatedMeasure[] }) {
  const styles = useStyles();
  const shown = measures.filter(({ key }) => headlineKeys.includes(key));
  return (
    <dl className={styles.list}>
      {shown.map((measure) => (
        <div key={measure.key}>
          <dt className={styles.label}>
            <Caption1 block>
              {[measure.label, unitBeside(measure)].filter(Boolean).join(", ")}
            </Caption1>
          </dt>
          <dd className={styles.value}>
            <Text block size={500} weight="semibold">
              {formatValue(measure.value, measure)}
            </Text>
            <Caption1 block className={styles.label}>
              {remark(measure)}
            </Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A negative outflow reads like a mistake unless somebody says what it means. */
function remark({ key, value }: EvaluatedMeasure): string {
  return key === "netOutflow" && value < 0 ? "more back than out" : "";
}
