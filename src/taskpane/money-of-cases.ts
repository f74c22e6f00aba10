/* The amounts to draw for each case, from the measures that the sheet shows. */
import type { EvaluatedMeasure } from "../deal/evaluate";
import type { LiveMeasures } from "../excel/live-measures";
import type { CaseMoney } from "./components/MoneyBars";

/** Cases whose amounts are no numbers now are left out. */
export function moneyOfCases(
  { cases, measures }: LiveMeasures,
  known: readonly EvaluatedMeasure[],
): readonly CaseMoney[] {
  const valueOf = (key: string, index: number): number | undefined => {
    const label = known.find((measure) => measure.key === key)?.label;
    const value = measures.find((measure) => measure.label === label)?.values[index];
    return typeof value === "number" ? value : undefined;
  };
  return cases.flatMap((caseName, index) => {
    const [out, back] = [valueOf("moneyInvested", index), valueOf("moneyBack", index)];
    if (out === undefined || back === undefined) return [];
    // Where nothing went out there is no circularity, and nothing has come back.
    return [{ caseName, out, back, recycled: (valueOf("circularity", index) ?? 0) * out }];
  });
}
