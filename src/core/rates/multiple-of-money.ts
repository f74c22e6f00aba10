/*
 * How many times over an investment has been paid back, whatever the time it took.
 */

import { DealError } from "../errors";
import { CompensatedSum } from "../numeric/compensated-sum";

/**
 * (money in + value still held) ÷ money out: the multiple on invested capital.
 *
 * Flows above 0 count as money in, flows below as money out; what is still held, the net asset
 * value, is 0 when left out.
 *
 * @throws DealError "divideByZero" when no money went out.
 * @example multipleOfMoney([-100, 30, 90], 60) is 1.8
 */
export function multipleOfMoney(flows: readonly number[], netAssetValue = 0): number {
  const moneyIn = new CompensatedSum();
  const moneyOut = new CompensatedSum();
  for (const flow of flows) (flow > 0 ? moneyIn : moneyOut).add(Math.abs(flow));
  moneyIn.add(netAssetValue);
  if (moneyOut.value > 0) return moneyIn.value / moneyOut.value;
  throw new DealError("divideByZero", "flows has no amount below 0: nothing was invested.");
}
