/* Rates of return of one payment out and monthly payments back: one year, five years, thirty years. */

import { IRR, XIRR } from "@formulajs/formulajs";
import { convertRate, irr as nodeIrr, xirr as nodeXirr } from "node-irr";
import xirr from "xirr";
import { internalRatesOfReturn } from "../../src/core/rates/internal-rates-of-return";
import { nearestRate } from "../../src/core/rates/nearest-rate";
import { monthlyFlows } from "../dated-flows";
import { pinnedName } from "../package-names";
import type { Peer, Subject, Task } from "../task";

const counts = [13, 61, 361] as const;
/** Where a lead is asked of us. */
const countOfTarget = 61;

/** Peers stop at 1e-7 or round the rate to 1e-10. */
const tolerance = 1e-6;

const formulajs = pinnedName("@formulajs/formulajs");
const xirrPackage = pinnedName("xirr");

function datedTask(count: number): Task {
  const { flows, serials, days } = monthlyFlows(count);
  const dated = flows.map((amount, index) => ({ amount, date: days[index] ?? new Date(0) }));
  const transactions = dated.map(({ amount, date }) => ({ amount, when: date }));
  const peers: readonly Peer[] = [
    { name: xirrPackage, run: () => xirr(transactions) },
    { name: formulajs, run: () => Number(XIRR(flows, days)) },
    // It gives a rate per day.
    { name: pinnedName("node-irr"), run: () => convertRate(nodeXirr(dated).rate, 365) },
  ];
  const task = {
    title: `XIRR of ${count} flows`,
    ours: () => nearestRate(internalRatesOfReturn(flows, serials)),
    peers,
    tolerance,
  };
  if (count !== countOfTarget) return task;
  return { ...task, target: { timesAsFastAs: xirrPackage, factor: 6 } };
}

function periodicTask(count: number): Task {
  const { flows } = monthlyFlows(count);
  return {
    title: `IRR of ${count} flows`,
    ours: () => nearestRate(internalRatesOfReturn(flows)),
    peers: [
      { name: formulajs, run: () => Number(IRR(flows)) },
      { name: pinnedName("node-irr"), run: () => nodeIrr(flows) },
    ],
    tolerance,
  };
}

export const ratesOfReturn: Subject = {
  heading: "Rates of return",
  about:
    "XIRR and IRR of one payment out and monthly payments back. Dealloop looks for every rate and " +
    "gives the one nearest to 10 %; peers stop at the first they find.",
  tasks: () => [...counts.map(datedTask), ...counts.map(periodicTask)],
};
