/* The measures of one case, each with unit and definition, beside their difference to another case. */
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedMeasure } from "../../deal/evaluate";
import { formatDifference, formatValue, unitBeside } from "../text/format-value";

export interface Comparison {
  /** What it is compared with, such as "Announced". */
  readonly with: string;
  readonly measures: readonly EvaluatedMeasure[];
}

export interface MeasureTableProps {
  readonly caption: string;
  readonly measures: readonly EvaluatedMeasure[];
  readonly comparison: Comparison | undefined;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "left", paddingBottom: tokens.spacingVerticalXS },
  head: { textAlign: "right", verticalAlign: "bottom", fontWeight: tokens.fontWeightRegular },
  label: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
  number: {
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  definition: { display: "block", color: tokens.colorNeutralForeground3 },
});

export function MeasureTable({ caption, measures, comparison }: MeasureTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <Text weight="semibold">{caption}</Text>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            <Caption1>Measure</Caption1>
          </th>
          <th scope="col" className={styles.head}>
            <Caption1>Value</Caption1>
          </th>
          {comparison && (
            <th scope="col" className={styles.head}>
              <Caption1>{`vs ${comparison.with}`}</Caption1>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <MeasureRow key={measure.key} measure={measure} comparison={comparison} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly measure: EvaluatedMeasure;
  readonly comparison: Comparison | undefined;
}

function MeasureRow({ measure, comparison }: RowProps) {
  const styles = useStyles();
  const other = comparison?.measures.find(({ key }) => key === measure.key);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.label}>
        <Text block size={200}>
          {[measure.label, unitBeside(measure)].filter(Boolean).join(", ")}
        </Text>
        <Caption1 className={styles.definition}>{measure.definition}</Caption1>
      </th>
      <td className={styles.number}>
        <Text block align="end" size={200} weight="semibold">
          {formatValue(measure.value, measure)}
        </Text>
      </td>
      {comparison && (
        <td className={styles.number}>
          <Text block align="end" size={200}>
            {other ? formatDifference(measure.value - other.value, measure) : ""}
          </Text>
        </td>
      )}
    </tr>
  );
}
