/* Dated flows at one day's value: five years and thirty years of monthly payments. */

import { XNPV } from "@formulajs/formulajs";
import { netPresentValue } from "../../src/core/rates/net-present-value";
import { monthlyFlows } from "../dated-flows";
import { pinnedName } from "../package-names";
import type { Subject, Task } from "../task";

const rate = 0.08;

function task(count: number): Task {
  const { flows, serials, days } = monthlyFlows(count);
  return {
    title: `XNPV of ${count} flows`,
    ours: () => netPresentValue(rate, flows, serials),
    peers: [
      { name: pinnedName("@formulajs/formulajs"), run: () => Number(XNPV(rate, flows, days)) },
    ],
  };
}

export const presentValues: Subject = {
  heading: "Present value",
  about: "XNPV of one payment out and monthly payments back.",
  tasks: () => [61, 361].map(task),
};
