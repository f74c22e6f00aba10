/* The deal as the user is changing it. */
import { useCallback, useMemo, useState } from "react";
import type { Deal } from "../../deal/document";
import { terms as termsOf, type Term } from "../../deal/terms";
import { draftOf, withChange, withoutChange, type Change, type Draft } from "./deal-draft";

export interface DealDraft extends Draft {
  /** The deal's terms before any change. */
  readonly terms: readonly Term[];
  readonly base: Deal;
  readonly change: (change: Change) => void;
  readonly undo: (change: Pick<Change, "caseName" | "key">) => void;
}

export function useDealDraft(base: Deal): DealDraft {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const terms = useMemo(() => termsOf(base), [base]);
  const draft = useMemo(() => draftOf(base, terms, changes), [base, terms, changes]);
  const change = useCallback((made: Change) => {
    setChanges((before) => withChange(before, made));
  }, []);
  const undo = useCallback((gone: Pick<Change, "caseName" | "key">) => {
    setChanges((before) => withoutChange(before, gone));
  }, []);
  return { ...draft, terms, base, change, undo };
}
