/* What is measured, in the order of the table. A new subject is a file and a line here. */

import { concentration } from "./subjects/concentration";
import { contagion } from "./subjects/contagion";
import { deals } from "./subjects/deals";
import { functionCalls } from "./subjects/function-calls";
import { networks } from "./subjects/networks";
import { presentValues } from "./subjects/present-values";
import { ratesOfReturn } from "./subjects/rates-of-return";
import { simulations } from "./subjects/simulations";
import type { Subject } from "./task";

export const subjects: readonly Subject[] = [
  functionCalls,
  presentValues,
  ratesOfReturn,
  networks,
  contagion,
  concentration,
  deals,
  simulations,
];
