/*
 * Money out and money back, a pair of bars for each case on one scale; the part of the money back that
 * is the vendor's own has the colour of the money out.
 */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SectionHeading } from "./SectionHeading";

export interface CaseMoney {
  readonly caseName: string;
  readonly out: number;
  readonly back: number;
  /** How much of the money back is money that went out. */
  readonly recycled: number;
}

export interface MoneyBarsProps {
  readonly unit: string;
  readonly cases: readonly CaseMoney[];
}

const useStyles = makeStyles({
  pictures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  picture: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  caseName: { gridColumnStart: 1, gridColumnEnd: 4 },
  bar: { display: "block", width: "100%", height: "12px", overflow: "visible" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  legend: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  key: { flexShrink: 0 },
  // In a contrast theme bars take the theme's own colours.
  own: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight", forcedColorAdjust: "none" },
  },
  others: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": {
      fill: "Canvas",
      stroke: "CanvasText",
      forcedColorAdjust: "none",
    },
  },
});

const amount = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

export function MoneyBars({ unit, cases }: MoneyBarsProps) {
  const styles = useStyles();
  const longest = Math.max(...cases.flatMap(({ out, back }) => [out, back]));
  if (cases.length === 0 || longest <= 0) return null;
  return (
    <section aria-label="Money out and money back">
      <SectionHeading>{`Money out and back, ${unit}`}</SectionHeading>
      <Caption1 className={styles.legend}>
        <svg width="12" height="12" aria-hidden="true" className={styles.key}>
          <rect width="12" height="12" className={styles.own} />
        </svg>
        The vendor’s own money, invested or come back
      </Caption1>
      <div className={styles.pictures}>
        {cases.map((money) => (
          <CaseBars key={money.caseName} {...money} unit={unit} longest={longest} />
        ))}
      </div>
    </section>
  );
}

type CaseBarsProps = CaseMoney & { readonly unit: string; readonly longest: number };

function CaseBars({ caseName, out, back, recycled, unit, longest }: CaseBarsProps) {
  const styles = useStyles();
  const [shownOut, shownBack, shownOwn] = [out, back, recycled].map((value) =>
    amount.format(value),
  );
  const inWords = `${caseName}, ${unit}: ${shownOut} out; ${shownBack} back as purchases, of which ${shownOwn} is the vendor’s own money`;
  return (
    <figure className={styles.picture} role="img" aria-label={inWords}>
      <Caption1 className={styles.caseName}>{caseName}</Caption1>
      <Caption1>Out</Caption1>
      <Bar length={0} own={out / longest} />
      <Caption1 className={styles.number}>{shownOut}</Caption1>
      <Caption1>Back</Caption1>
      <Bar length={back / longest} own={recycled / longest} />
      <Caption1 className={styles.number}>{shownBack}</Caption1>
    </figure>
  );
}

/** Lengths as shares of the width; the vendor's own money lies on top, at the left. */
function Bar({ length, own }: { readonly length: number; readonly own: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} aria-hidden="true">
      {length > 0 && <rect width={percent(length)} height="12" className={styles.others} />}
      <rect width={percent(own)} height="12" className={styles.own} />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.max(share, 0) * 100}%`;
}
