/*
 * Every custom function, by id, in the order of the docs. A new one is a file and a line here.
 */

import type { FunctionSpec } from "../catalogue/function-spec";
import { versionSpec } from "./about/version";
import { circularitySpec } from "./circularity/circularity";
import { commitmentMultipleSpec } from "./circularity/commitment-multiple";
import { reciprocitySpec } from "./circularity/reciprocity";
import { recycledSpec } from "./circularity/recycled";
import { hhiSpec } from "./concentration/hhi";
import { coverageSpec } from "./funding/coverage";
import { fundingGapSpec } from "./funding/funding-gap";
import { lockinIndexSpec } from "./lockin/lockin-index";
import { lockinScoreSpec } from "./lockin/lockin-score";
import { rivalDiscountSpec } from "./lockin/rival-discount";
import { netOutflowSpec } from "./rates/net-outflow";
import { peakExposureSpec } from "./rates/peak-exposure";
import { xnpvSpec } from "./rates/xnpv";
import { financedRevenueShareSpec } from "./revenue/financed-revenue-share";
import { commitmentScheduleSpec } from "./schedules/commitment-schedule";

export const specs: Readonly<Record<string, FunctionSpec>> = {
  CIRCULARITY: circularitySpec,
  RECYCLED: recycledSpec,
  COMMITMENT_MULTIPLE: commitmentMultipleSpec,
  RECIPROCITY: reciprocitySpec,
  NET_OUTFLOW: netOutflowSpec,
  PEAK_EXPOSURE: peakExposureSpec,
  XNPV: xnpvSpec,
  COMMITMENT_SCHEDULE: commitmentScheduleSpec,
  LOCKIN_INDEX: lockinIndexSpec,
  LOCKIN_SCORE: lockinScoreSpec,
  RIVAL_DISCOUNT: rivalDiscountSpec,
  HHI: hhiSpec,
  FINANCED_REVENUE_SHARE: financedRevenueShareSpec,
  FUNDING_GAP: fundingGapSpec,
  COVERAGE: coverageSpec,
  VERSION: versionSpec,
};
