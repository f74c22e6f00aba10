/*
 * Money going round, as a ring: the vendor's money starts at the top, and the part of the ring that is
 * filled has come back as purchases. One ring for each case; the same numbers stand in the table.
 */
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";

export interface LoopProps {
  readonly caseName: string;
  /** Share of the money invested that came back; NaN when there is no answer. */
  readonly share: number;
  readonly shown: string;
}

const size = 76;
const thickness = 9;
const radius = (size - thickness) / 2;

const useStyles = makeStyles({
  loop: { display: "flex", flexDirection: "column", alignItems: "center", margin: 0, minWidth: 0 },
  rest: { stroke: tokens.colorNeutralStroke1, fill: "none" },
  back: { stroke: tokens.colorBrandStroke1, fill: "none" },
  // Painted by the user's own colours in a contrast theme.
  forced: {
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  forcedRest: {
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  number: { fill: tokens.colorNeutralForeground1, fontSize: "15px", fontWeight: 600 },
  caption: { textAlign: "center", overflowWrap: "anywhere" },
});

export function Loop({ caseName, share, shown }: LoopProps) {
  const styles = useStyles();
  const middle = size / 2;
  const filled = Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0;
  const ring = { cx: middle, cy: middle, r: radius, strokeWidth: thickness, pathLength: 100 };
  return (
    <figure className={styles.loop}>
      <svg
        width={size}
        height={size}
        role="img"
        aria-label={`${caseName}: ${shown} of the money invested has come back as purchases`}
      >
        <circle {...ring} className={`${styles.rest} ${styles.forcedRest}`} />
        {filled > 0 && (
          <circle
            {...ring}
            className={`${styles.back} ${styles.forced}`}
            strokeDasharray={`${filled * 100} 100`}
            transform={`rotate(-90 ${middle} ${middle})`}
          />
        )}
        <text x={middle} y={middle} className={styles.number} textAnchor="middle" dy="0.35em">
          {Number.isFinite(share) ? `${Math.round(share * 100)}%` : "–"}
        </text>
      </svg>
      <figcaption className={styles.caption} aria-hidden="true">
        <Caption1>{caseName}</Caption1>
      </figcaption>
    </figure>
  );
}

const useRowStyles = makeStyles({
  loops: {
    display: "grid",
    gridTemplateColumns: `repeat(auto-fit, minmax(${size}px, 1fr))`,
    gap: tokens.spacingHorizontalM,
  },
});

export function Loops({ loops }: { readonly loops: readonly LoopProps[] }) {
  const styles = useRowStyles();
  return (
    <section aria-label="Money that comes back">
      <Text block size={300} weight="semibold">
        How much of the money invested comes back
      </Text>
      <div className={styles.loops}>
        {loops.map((loop) => (
          <Loop key={loop.caseName} {...loop} />
        ))}
      </div>
    </section>
  );
}
