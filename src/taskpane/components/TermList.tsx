/* The terms of one case: those that one looks at first, and the rest on demand. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Term } from "../../deal/terms";
import { changeId } from "../hooks/deal-draft";
import type { DealDraft } from "../hooks/use-deal-draft";
import { typedTerm } from "../text/read-term";
import { termOrigin } from "../text/term-origin";
import { termValue } from "../text/term-value";
import { Disclosure } from "./Disclosure";
import { TermField } from "./TermField";

export interface TermListProps {
  readonly draft: DealDraft;
  readonly caseName: string;
}

const useStyles = makeStyles({
  terms: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
  },
});

export function TermList({ draft, caseName }: TermListProps) {
  const styles = useStyles();
  const others = draft.terms.filter(({ main }) => !main);
  const fieldsOf = (terms: readonly Term[]) =>
    terms.map((term) => (
      <TermOfCase key={`${caseName} ${term.key}`} {...{ draft, caseName, term }} />
    ));
  return (
    <div className={styles.terms}>
      {fieldsOf(draft.terms.filter(({ main }) => main))}
      <Disclosure text={`All terms (${others.length} more)`}>
        <div className={styles.terms}>{fieldsOf(others)}</div>
      </Disclosure>
    </div>
  );
}

function TermOfCase({ draft, caseName, term }: TermListProps & { readonly term: Term }) {
  const { deal, base, changes, problems, change, undo } = draft;
  const at = { caseName, key: term.key };
  const index = base.cases.findIndex(({ name }) => name === caseName);
  const before = term.values[index] ?? 0;
  const { firstYear } = base.timeline;
  const made = changes.find((other) => changeId(other) === changeId(at));
  const problem = problems.get(changeId(at))?.message;
  const announced = typedTerm(term, before);
  const useInAllCases = () => {
    if (made === undefined) return;
    for (const { name } of deal.cases) change({ ...made, caseName: name });
  };
  return (
    <TermField
      term={term}
      typed={made?.typed ?? announced}
      problem={problem}
      firstYear={firstYear}
      origin={termOrigin(base, term, caseName)}
      before={made && termValue(term, before, firstYear)}
      onType={(typed) => {
        if (typed.join() === announced.join()) undo(at);
        else change({ ...at, typed });
      }}
      onUndo={() => {
        undo(at);
      }}
      onUseInAllCases={
        made && problem === undefined && deal.cases.length > 1 ? useInAllCases : undefined
      }
    />
  );
}
