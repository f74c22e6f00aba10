/*
 * What the terms come to, before anything is written: the headline of a case, what its checks and
 * alerts say, and all its measures on demand, beside the first case.
 */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Deal } from "../../deal/document";
import type { CaseEvaluation } from "../../deal/evaluate";
import { useDebounced } from "../hooks/use-debounced";
import { useEvaluation } from "../hooks/use-evaluation";
import { formatValue } from "../text/format-value";
import { Disclosure } from "./Disclosure";
import { Findings } from "./Findings";
import { Headline } from "./Headline";
import { MeasureTable, type Comparison } from "./MeasureTable";
import { Message } from "./Message";
import { useHiddenStyles } from "./use-hidden-styles";

export interface PreviewProps {
  readonly deal: Deal;
  /** The deal before any change. */
  readonly base: Deal;
  readonly caseName: string;
  /** Whether some of what was typed cannot be read, and so is not in `deal`. */
  readonly isIncomplete: boolean;
}

/** Long enough not to compute at every key, short enough to feel live. */
const pauseMilliseconds = 200;
/** A screen reader is told once typing is over, so that it is not talked into. */
const spokenMilliseconds = 1200;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  all: { maxHeight: "36vh", overflowY: "auto" },
});

export function Preview({ deal, base, caseName, isIncomplete }: PreviewProps) {
  const styles = useStyles();
  const settled = useDebounced(deal, pauseMilliseconds);
  const shown = useEvaluation(settled, caseName);
  const comparison = useComparison(settled, base, caseName);
  return (
    <section className={styles.section} aria-label={`Measures, ${caseName}`}>
      {"problem" in shown ? (
        <Message intent="warning">{shown.problem}</Message>
      ) : (
        <CaseMeasures evaluation={shown.evaluation} comparison={comparison} />
      )}
      {isIncomplete && <Caption1>Without the terms that are still to be corrected.</Caption1>}
    </section>
  );
}

interface CaseMeasuresProps {
  readonly evaluation: CaseEvaluation;
  readonly comparison: Comparison | undefined;
}

function CaseMeasures({ evaluation, comparison }: CaseMeasuresProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { caseName, measures, checks, alerts } = evaluation;
  const spoken = useDebounced(inWords(evaluation), spokenMilliseconds);
  return (
    <>
      <Headline measures={measures} />
      <Findings checks={checks} alerts={alerts} />
      <Caption1 className={hidden.hidden} role="status">
        {spoken}
      </Caption1>
      <Disclosure text="All measures">
        <div className={styles.all} role="region" aria-label="All measures" tabIndex={0}>
          <MeasureTable caption={caseName} measures={measures} comparison={comparison} />
        </div>
      </Disclosure>
    </>
  );
}

/** Other cases stand beside the first one; the first beside itself before the changes. */
function useComparison(deal: Deal, base: Deal, caseName: string): Comparison | undefined {
  const first = deal.cases[0]?.name ?? caseName;
  const isFirst = caseName === first;
  const other = useEvaluation(isFirst ? base : deal, first);
  if ("problem" in other || (isFirst && deal === base)) return undefined;
  return { with: isFirst ? "before" : first, measures: other.evaluation.measures };
}

function inWords({ caseName, measures }: CaseEvaluation): string {
  const [first, second] = measures;
  const values = [first, second].flatMap((measure) =>
    measure ? [`${measure.label} ${formatValue(measure.value, measure)}`] : [],
  );
  return `${caseName}: ${values.join(", ")}`;
}
