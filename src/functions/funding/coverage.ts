/*
 * DEAL.COVERAGE: how many times over sources pay for commitments.
 */

import { specify } from "../../catalogue/function-spec";
import { coverage as calculate } from "../../core/funding/coverage";
import { amounts, answer, optionalNumber } from "../boundary";
import { countOf, optional, presentValueOf } from "../lambda";

/**
 * Returns the present value of sources as a multiple of the present value of commitments.
 *
 * @customfunction COVERAGE
 * @param sources Money that comes in, one amount per period.
 * @param commitments Money committed in the same periods.
 * @param rate Discount rate per period as a fraction, above -1, for both. Default 0.
 * @remarks Σ sources · d ÷ Σ commitments · d with d = (1 + rate)^−t and t = 0 in the first period.
 * @throws #DIV/0! when the commitments are worth 0.
 * @throws #VALUE! when the counts differ or the rate is -100 % or less.
 */
export function coverage(sources: unknown[][], commitments: unknown[][], rate?: unknown): number {
  return answer(() =>
    calculate(
      amounts("sources", sources),
      amounts("commitments", commitments),
      optionalNumber("rate", rate),
    ),
  );
}

const lambda =
  `LAMBDA(sources,commitments,[rate],LET(yearly,${optional("rate", "0")},` +
  `IF(OR(${countOf("sources")}<>${countOf("commitments")},yearly<=-1),#VALUE!,` +
  `${presentValueOf("sources", "yearly")}/${presentValueOf("commitments", "yearly")})))`;

export const coverageSpec = specify(coverage, {
  category: "Funding",
  questions: ["How far do the sources cover the commitments?"],
  examples: [
    { shows: "60 a year against 100 a year.", args: [[[60, 60]], [[100, 100]]], gives: 0.6 },
    {
      shows: "60 now against 110 in a year at 10 %.",
      args: [[[60, 0]], [[0, 110]], 0.1],
      gives: 0.6,
    },
    { shows: "Nothing is committed.", args: [60, 0], gives: "#DIV/0!" },
  ],
  portable: { lambda },
});
