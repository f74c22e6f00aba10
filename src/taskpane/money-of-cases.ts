/* The amounts to draw for each case, from the measures that the sheet shows. */
import type { EvaluatedMeasure } from "../deal/evaluate";
import type { LiveMeasures } from "../excel/live-measures";
import type { CaseMoney } from "./components/MoneyBars";
import { moneyOutAndBack } from "./money-out-and-back";

/** Cases whose amounts cannot be told from the measures are left out. */
export function moneyOfCases(
  { cases, measures }: LiveMeasures,
  known: readonly EvaluatedMeasure[],
): readonly CaseMoney[] {
  const valueOf = (key: string, index: number): number => {
    const label = known.find((measure) => measure.key === key)?.label;
    const value = measures.find((measure) => measure.label === label)?.values[index];
    return typeof value === "number" ? value : NaN;
  };
  return cases.flatMap((caseName, index) => {
    const money = moneyOutAndBack(valueOf("netOutflow", index), valueOf("reciprocity", index));
    const recycled = valueOf("circularity", index) * (money?.out ?? NaN);
    return money === undefined || Number.isNaN(recycled) ? [] : [{ caseName, ...money, recycled }];
  });
}
