/* The measures of a deal, a case at a time; a deal that cannot be evaluated gives a message. */
import { useMemo } from "react";
import { DealError } from "../../core/errors";
import type { Deal } from "../../deal/document";
import { evaluate, type CaseEvaluation } from "../../deal/evaluate";

export type Evaluation = { readonly evaluation: CaseEvaluation } | { readonly problem: string };

export function useEvaluation(deal: Deal, caseName: string): Evaluation {
  return useMemo(() => evaluationOf(deal, caseName), [deal, caseName]);
}

export function evaluationOf(deal: Deal, caseName: string): Evaluation {
  try {
    return { evaluation: evaluate(deal, caseName) };
  } catch (error) {
    if (error instanceof DealError) return { problem: error.message };
    throw error;
  }
}
