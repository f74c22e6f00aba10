/*
 * How long cash lasts on a path of burns that need not be level.
 */

import { DealError } from "../errors";
import { CompensatedSum } from "../numeric/compensated-sum";

/**
 * Periods until the cash is gone, the last one in part: burns come evenly within a period.
 *
 * The first t at which Σ burns reaches the cash, less the part of period t that was left over. A
 * negative burn is cash that comes in. Cash of 0 or less is gone at once.
 *
 * @throws DealError "missing" when the burns given do not use the cash up.
 * @example runway(10, [1, 2, 3, 5, 5]) is 3.8
 */
export function runway(cash: number, burns: readonly number[]): number {
  if (cash <= 0) return 0;
  const left = new CompensatedSum();
  left.add(cash);
  for (const [period, burn] of burns.entries()) {
    const opening = left.value;
    left.add(-burn);
    if (left.value <= 0) return period + opening / burn;
  }
  const told = `${left.value} of the cash is left after ${burns.length} periods`;
  throw new DealError("missing", `${told}: burns do not use it up. Give more periods.`);
}
