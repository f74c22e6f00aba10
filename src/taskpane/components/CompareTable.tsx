/* Measures by cases, as the sheet says. Wide ones scroll sideways below a first column that stays. */
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedMeasure } from "../../deal/evaluate";
import type { LiveMeasure, LiveMeasures } from "../../excel/live-measures";
import { unitBeside } from "../text/format-value";
import { liveValue } from "../text/live-value";

export interface CompareTableProps {
  readonly live: LiveMeasures;
  /** The same measures with their definitions and forms, by label. */
  readonly known: ReadonlyMap<string, EvaluatedMeasure>;
}

const useStyles = makeStyles({
  box: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%" },
  label: {
    position: "sticky",
    left: 0,
    minWidth: "96px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  number: {
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  caseName: { whiteSpace: "normal", verticalAlign: "bottom" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  unit: { display: "block", color: tokens.colorNeutralForeground3 },
});

export function CompareTable({ live, known }: CompareTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.box} role="region" aria-label="Measures by case" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              <Caption1>Measure</Caption1>
            </th>
            {live.cases.map((name) => (
              <th key={name} scope="col" className={`${styles.number} ${styles.caseName}`}>
                <Caption1>{name}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {live.measures.map((measure) => (
            <MeasureRow key={measure.label} measure={measure} form={known.get(measure.label)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly measure: LiveMeasure;
  readonly form: EvaluatedMeasure | undefined;
}

function MeasureRow({ measure, form }: RowProps) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.label}>
        <Text block size={200}>
          {measure.label}
        </Text>
        <Caption1 className={styles.unit}>{form ? unitBeside(form) : measure.unit}</Caption1>
      </th>
      {measure.values.map((_value, index) => (
        <td key={index} className={styles.number}>
          <Text block align="end" size={200}>
            {liveValue(measure, index, form)}
          </Text>
        </td>
      ))}
    </tr>
  );
}
